package fr.clepsydre.press.template;

/** The kinds of documents that have a template; each is a folder. */
public enum TemplateKind {

    /** The letter to a person: GDPR art. 34. */
    LETTER,

    /** The notification to the authority: GDPR art. 33. */
    NOTIFICATION
}

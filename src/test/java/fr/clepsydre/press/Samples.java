package fr.clepsydre.press;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterFlag;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.domain.notification.SheetChange;
import fr.clepsydre.domain.notification.SheetChanges;
import fr.clepsydre.domain.notification.SheetCover;
import fr.clepsydre.domain.notification.SheetLine;
import fr.clepsydre.domain.notification.SheetLine.State;
import fr.clepsydre.domain.notification.SheetSection;
import fr.clepsydre.press.template.Template;
import fr.clepsydre.press.template.TemplateKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fictitious letters and notifications to print. */
public final class Samples {

    /** A hash as it is printed: 64 digits without a place to break. */
    public static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Samples() {
    }

    public static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new AssertionError(outcome.refusals());
    }

    public static Template template(TemplateKind kind, Locale language) {
        return accepted(new Templates(Path.of("no such folder")).read(kind, language));
    }

    /** Of a run of first letters. */
    public static Map<LetterKind, Template> templates(Locale language) {
        return Map.of(LetterKind.ADULT, template(TemplateKind.LETTER, language),
                LetterKind.MINOR, template(TemplateKind.LETTER_MINOR, language));
    }

    public static LetterSetting setting(Locale language) {
        boolean french = language.equals(Locale.FRENCH);
        return new LetterSetting(language,
                new LetterSetting.Sender("Laboratoire fictif 01",
                        List.of("Laboratoire fictif 01", "1 rue de l'Analyse", "35750 Saint-Maugan", "02 99 00 00 01"),
                        "Maëlle Le Goff-Œuvrard", french ? "Directrice du laboratoire" : "Director of the laboratory"),
                "Saint-Maugan", LocalDate.of(2021, 3, 1),
                french ? "Un fichier de patients a été volé chez un prestataire informatique, puis publié sur internet. "
                        + "Nous l'avons appris le mardi 23 février 2021. Il contient des informations enregistrées "
                        + "lors de vos passages au laboratoire entre 2015 et octobre 2020."
                        : "A file of patients was stolen from an IT supplier, then published on the internet. We learned "
                        + "of it on Tuesday 23 February 2021. It holds information recorded when you came to the "
                        + "laboratory between 2015 and October 2020.",
                french ? "Des personnes malveillantes peuvent s'en servir pour vous escroquer, pour se faire passer "
                        + "pour vous ou pour faire pression sur vous."
                        : "Malicious people may use it to defraud you, to pass themselves off as you or to put pressure "
                        + "on you.",
                french ? "Nous avons alerté la CNIL et les autorités de santé, déposé plainte et cessé d'utiliser le "
                        + "logiciel en cause. Un tribunal a été saisi pour faire bloquer le site."
                        : "We have told the CNIL and the health authorities, filed a complaint and stopped using the "
                        + "software. A court has been asked to have the site blocked.",
                new LetterSetting.Contact("02 99 00 00 01",
                        french ? "du lundi au vendredi de 9 h à 18 h" : "Monday to Friday from 9 a.m. to 6 p.m.",
                        "Laboratoire fictif 01, 1 rue de l'Analyse, 35750 Saint-Maugan", "donnees@labo01.example",
                        "Anne Łukasiewicz, dpo1@labo.example"));
    }

    public static Letter letter() {
        return letter("L-2021-000001", "MADAME NGUYỄN THỊ HƯỜNG");
    }

    public static Letter letter(String id, String name) {
        return new Letter(id, List.of(name, "APPARTEMENT 12 ESCALIER B", "RESIDENCE DES OEILLETS",
                "130 ALLEE PASTEUR", "35730 PLEURTUIT"), "Nguyễn Thị Hường",
                List.of("vos nom, prénom et date de naissance", "votre adresse et votre numéro de téléphone",
                        "votre numéro de sécurité sociale", "des données de santé"),
                Set.of(LetterFlag.CONTACT_DETAILS, LetterFlag.SOCIAL_SECURITY_NUMBER, LetterFlag.HEALTH_DATA));
    }

    public static Letter minor() {
        return new Letter("L-2021-000002", List.of("AUX TITULAIRES DE L'AUTORITE PARENTALE", "DE LUKASZ LUKASIEWICZ",
                "3 RUE DU PRE", "22980 LA LANDEC"), "Łukasz Łukasiewicz",
                List.of("ses nom, prénom et date de naissance"), Set.of(LetterFlag.MINOR));
    }

    public static Sheet sheet(Locale language) {
        List<SheetSection> sections = new ArrayList<>();
        sections.add(new SheetSection(6, "Dates", List.of(
                new SheetLine("Début de la violation", "pas connu à ce jour", State.NOT_KNOWN_YET),
                new SheetLine("Fin de la violation", "à renseigner", State.MISSING),
                new SheetLine("Prise de connaissance", "mardi 23 février 2021 à 18:30 (heure de Paris)",
                        State.ANSWERED),
                new SheetLine("Circonstances de la découverte", "Appel d'un journaliste ; le fichier était publié.",
                        State.ANSWERED))));
        sections.add(new SheetSection(7, "La violation", List.of(
                new SheetLine("Nature", "Perte de la confidentialité", State.ANSWERED),
                new SheetLine("Origine", "Piratage, logiciel malveillant (par exemple rançongiciel) et/ou hameçonnage",
                        State.ANSWERED),
                new SheetLine("Descriptif détaillé de ce qui s'est passé", story(), State.ANSWERED))));
        for (int i = 8; i <= 14; i++) {
            sections.add(new SheetSection(i, "Section " + i, List.of(
                    new SheetLine("Nombre de personnes, dont mineurs et personnes vulnérables",
                            "≈ 491\u202F840 (estimation du sous-traitant)", State.ANSWERED),
                    new SheetLine("Gravité", "Maximal", State.ANSWERED),
                    new SheetLine("Mesures", "Taux de CO₂ « normal » : rien d'autre !", State.ANSWERED))));
        }
        return new Sheet(language, "Notification d'une violation de données à caractère personnel",
                List.of("Règlement (UE) 2016/679, article 33 · Notification initiale",
                        "Laboratoire fictif 01 · INC-2021-0001 · version 1"),
                List.of("Maëlle Le Goff-Œuvrard", "Directrice du laboratoire"), Optional.of("PROJET"),
                List.of("effectif de l'organisme", "mesures préalables", "date de fin", "nombre d'enregistrements"),
                sections, cover(), Optional.empty());
    }

    private static SheetCover cover() {
        return new SheetCover("Projet : ce document n’est pas figé ; il ne vaut pas notification.", List.of(
                new SheetLine("Formulaire", "CNIL, version 2023-07", State.ANSWERED),
                new SheetLine("Échéance", "vendredi 26 février 2021, 18:30 (heure de Paris)", State.ANSWERED),
                new SheetLine("Empreinte du contenu (SHA-256)", HASH, State.ANSWERED)));
    }

    /** A sheet frozen for good, which says what it changes. */
    public static Sheet complementary(Locale language) {
        Sheet draft = sheet(language);
        return new Sheet(language, draft.title(), draft.subtitle(), draft.signatory(), Optional.empty(), draft.gaps(),
                draft.sections(), new SheetCover("Version 2, figée", draft.cover().facts()),
                Optional.of(new SheetChanges("Ce qui a changé depuis la version 1", List.of(
                        new SheetChange("6. Dates", "Fin de la violation", "à renseigner", "pas connu à ce jour"),
                        new SheetChange("7. La violation", "Descriptif détaillé de ce qui s'est passé", story(),
                                story() + "\nUn second fichier a été trouvé."),
                        new SheetChange("8. Section 8", "Nombre de personnes, dont mineurs et personnes vulnérables",
                                "pas connu à ce jour", "≈ 491\u202F840 (estimation du sous-traitant)")))));
    }

    private static String story() {
        String paragraph = "Un fichier de patients a été publié sur internet. Les données proviennent "
                + "vraisemblablement d'un serveur du sous-traitant utilisé lors d'une migration, entre 2015 et 2020. ";
        return (paragraph.repeat(5) + "\n").repeat(5);
    }
}

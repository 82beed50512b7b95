package fr.clepsydre.app.pdfform;

import fr.clepsydre.app.notification.Document;

/** A filled form as a file, and what is open in it. */
public record FormPaper(Document document, FormReport report) {}

package fr.clepsydre.domain.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is what its bytes say, and gets a name that fits. */
class EvidenceTypeTest {

    private static Optional<EvidenceType> of(String bytes) {
        return EvidenceType.of(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_file_is_what_its_bytes_say() {
        assertEquals(Optional.of(EvidenceType.PDF), of("%PDF-1.7 x"));
        assertEquals(Optional.of(EvidenceType.PNG), of("\u0089PNG\r\n\u001a\nx"));
        assertEquals(Optional.of(EvidenceType.JPEG), of("\u00ff\u00d8\u00ff\u00e0"));
        assertEquals(Optional.of(EvidenceType.ZIP), of("PK\u0003\u0004x"));
        assertEquals(Optional.of(EvidenceType.TEXT), EvidenceType.of("Reçu à 10 h\r\n\tpar".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void programs_and_torn_texts_are_nothing() {
        for (String other : new String[] {"MZ\u0090\u0000", "\u007fELF\u0002", "", "\u00e9t\u00e9", "a\u0000b", "\u001b[31m",
            "GIF89a\u0001", "%PD"}) {
            assertEquals(other.equals("%PD") ? Optional.of(EvidenceType.TEXT) : Optional.empty(), of(other), other);
        }
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd, TEXT, passwd.txt", "C:\\x\\Été 2021.PDF, PDF, Ete_2021.pdf", "a.exe, TEXT, a.txt",
        "rapport.docx, ZIP, rapport.docx", "rapport.exe, ZIP, rapport.zip", "mail.eml, TEXT, mail.eml", ".htaccess, TEXT, htaccess.txt",
        "a\"; x=y.png, PNG, a_x_y.png", "'', PDF, file.pdf", "page.html, TEXT, page.txt", "x.svg, TEXT, x.txt", "p.JPEG, JPEG, p.jpeg"})
    void a_name_is_made_safe(String written, EvidenceType type, String safe) {
        assertEquals(safe, EvidenceName.of(written, type));
    }
}

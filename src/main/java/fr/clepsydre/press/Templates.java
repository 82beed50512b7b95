package fr.clepsydre.press;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.press.template.Template;
import fr.clepsydre.press.template.TemplateKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Where templates are: a folder of the operator, file by file, and what the program ships where a file is absent. */
public final class Templates {

    private static final String SHIPPED = "/defaults/templates/";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path folder;

    /** @param folder usually {@code templates}; it need not exist */
    public Templates(Path folder) {
        this.folder = folder;
    }

    /**
     * The template of this kind in this language.
     *
     * @return the template, or every fault of its file; {@code TEMPLATE_MISSING} for a language without one,
     *         {@code TEMPLATE_UNREADABLE} when the file is there but cannot be read, {@code TEMPLATE_NOT_UTF8}
     */
    public Outcome<Template> read(TemplateKind kind, Locale language) {
        String name = kind.folder() + "/" + language.getLanguage() + ".md";
        try {
            byte @Nullable [] bytes = bytes(name);
            return bytes == null
                    ? Outcome.refused(Refusal.of("TEMPLATE_MISSING", name))
                    : Template.read(kind, name, decode(bytes));
        } catch (CharacterCodingException notUtf8) {
            return Outcome.refused(Refusal.of("TEMPLATE_NOT_UTF8", name));
        } catch (IOException unreadable) {
            return Outcome.refused(Refusal.of("TEMPLATE_UNREADABLE", name));
        }
    }

    /**
     * The languages offered for this kind, as its {@code manifest.properties} lists them.
     *
     * @return in the order of the manifest; none when it cannot be read
     */
    public List<Locale> languages(TemplateKind kind) {
        Properties manifest = new Properties();
        try {
            byte @Nullable [] bytes = bytes(kind.folder() + "/manifest.properties");
            manifest.load(new StringReader(bytes == null ? "" : decode(bytes)));
        } catch (IOException unreadable) {
            return List.of();
        }
        return Arrays.stream(manifest.getProperty("languages", "").split(",")).map(String::strip)
                .filter(tag -> !tag.isEmpty()).map(Locale::forLanguageTag).toList();
    }

    private byte @Nullable [] bytes(String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            return Files.readAllBytes(file);
        }
        try (InputStream shipped = Templates.class.getResourceAsStream(SHIPPED + name)) {
            return shipped == null ? null : shipped.readAllBytes();
        }
    }

    /** Strict: a file saved in another encoding is refused instead of printed with wrong accents. */
    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}

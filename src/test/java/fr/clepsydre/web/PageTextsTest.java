package fr.clepsydre.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY =
            Pattern.compile("\\b(?:msg|txt|lab|off|rem)\\['([\\w.-]+)'\\]|\\bsay\\.text\\('([\\w.-]+)'[,)]");

    @Test
    void noPageHoldsATextOfItsOwn() throws IOException {
        for (Path view : views()) {
            try (var in = Files.newInputStream(view)) {
                assertEquals(List.of(), PageTexts.hardCoded(in), view.toString());
            }
        }
    }

    @Test
    void everyKeyThatAPageUsesIsInTheBundle() throws IOException {
        var bundle = Bundles.all("fr");
        for (Path view : views()) {
            assertEquals(List.of(), KEY.matcher(Files.readString(view)).results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .filter(key -> !bundle.containsKey(key)).toList(), view.toString());
        }
    }

    @Test
    void noPageRunsScriptsOfItsOwnOrSetsStyles() throws IOException {
        var inline = Pattern.compile("<script>|<style|\\sstyle=\"|\\son[a-z]+=\"[^\"]*\\(");
        for (Path view : views()) {
            assertEquals(List.of(), inline.matcher(Files.readString(view)).results()
                    .map(found -> found.group()).toList(), view.toString());
        }
    }

    @Test
    void theScanSeesTextsAndAttributesAndPassesExpressions() throws IOException {
        assertEquals(List.of("Help", "Save", "now"), scan("""
                <div title="Help" class="card"><button type="data">#{msg['a.b']} · 3</button>
                <commandButton value="Save"/><p>#{say.text('x}y', 1)} <b>now</b></p><!-- a remark --></div>"""));
    }

    @Test
    void thereArePagesToScan() throws IOException {
        assertTrue(views().size() > 15);
    }

    private static List<String> scan(String view) throws IOException {
        return PageTexts.hardCoded(new ByteArrayInputStream(view.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}

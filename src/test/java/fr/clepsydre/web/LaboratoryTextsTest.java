package fr.clepsydre.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.notification.CaseTask;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Deadline;
import fr.clepsydre.domain.letter.LetterState;
import fr.clepsydre.domain.letter.Reach;
import fr.clepsydre.domain.letter.ReturnReason;
import fr.clepsydre.domain.notification.Gap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LaboratoryTextsTest {

    private static final Path ROOM = Path.of("src/main/resources/fr/clepsydre/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LOOSE = Pattern.compile(" [:;!?%»]|« ");
    private static final Pattern USED =
            Pattern.compile("(?:lab\\['|phrases\\.text\\(')([\\w.-]+)'(?!\\.concat)[\\],)]");

    private static final Set<Change.Kind> WORK = Set.of(Change.Kind.PEOPLE_IMPORT, Change.Kind.LETTER_RUN);

    private final Properties french = read("laboratory_fr.properties");
    private final Properties english = read("laboratory_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() {
        assertEquals(new TreeSet<>(french.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
        assertEquals(List.of(), french.stringPropertyNames().stream()
                .filter(key -> !arguments(french.getProperty(key)).equals(arguments(english.getProperty(key, ""))))
                .toList());
    }

    @Test
    void everyTextIsAPatternWithFrenchSpacesThatDoNotBreak() {
        Stream.of(french, english).flatMap(bundle -> bundle.values().stream())
                .forEach(text -> new MessageFormat((String) text));
        assertEquals(List.of(), french.stringPropertyNames().stream()
                .filter(key -> LOOSE.matcher(french.getProperty(key)).find() || french.getProperty(key).contains("'"))
                .toList());
    }

    @Test
    void everyKeyThatAPageUsesIsThere() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(PAGES)) {
            for (Path view : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                USED.matcher(Files.readString(view)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        assertTrue(used.size() > 50, used::toString);
        used.removeAll(french.stringPropertyNames());
        assertEquals(new TreeSet<>(), used);
    }

    @Test
    void everyCodeThatAPageShowsHasItsWords() {
        assertEquals(List.of(), Stream.of(
                        coded("status.", CaseStatus.values()), coded("move.to.", CaseStatus.values()),
                        coded("clock.title.", Countdown.Status.values()),
                        coded("clock.brief.", Countdown.Status.values()),
                        coded("clock.warning.", Deadline.Warning.values()),
                        coded("task.", CaseTask.Kind.values()), coded("task.detail.", CaseTask.Kind.values()),
                        coded("task.state.", CaseTask.State.values()), coded("gap.", Gap.Reason.values()),
                        Arrays.stream(Change.Kind.values()).filter(kind -> !WORK.contains(kind) && kind != Change.Kind.LETTERS_TRACKED
                                        && kind != Change.Kind.PEOPLE_ERASED)
                                .map(kind -> "change." + kind),
                        Stream.of("HANDED_OVER", "NOT_HANDED_OVER", "RETURNED", "PUBLISHED", "SEND_AGAIN", "COUNT_AS_SENT")
                                .map(what -> "change.LETTERS_TRACKED." + what),
                        Stream.of("HELD", "LIFTED", "ERASED").map(what -> "change.PEOPLE_ERASED." + what),
                        coded("reach.", Reach.values()), coded("letter.state.", LetterState.values()),
                        coded("return.reason.", ReturnReason.values()),
                        WORK.stream().flatMap(kind -> coded("change." + kind + ".", WorkState.values())),
                        coded("work.", WorkState.values()))
                .flatMap(keys -> keys)
                .filter(key -> !french.containsKey(key))
                .toList());
    }

    private static Stream<String> coded(String prefix, Enum<?>[] codes) {
        return Arrays.stream(codes).map(code -> prefix + code.name());
    }

    private static TreeSet<String> arguments(String text) {
        var found = new TreeSet<String>();
        ARGUMENT.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(ROOM.resolve(name))) {
            properties.load(in);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

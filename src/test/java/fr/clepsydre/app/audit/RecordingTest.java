package fr.clepsydre.app.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.audit.Deed;
import fr.clepsydre.domain.breach.Reference;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What of the use cases enters the trail: every new one is either recorded or said here not to be. */
class RecordingTest {

    /** Under a permission to change, without an outcome, and not recorded: they read, or keep what is being typed. */
    private static final Set<String> NOT_RECORDED = Set.of(
            "AdministerAccounts.find", "AdministerAccounts.laboratories", "AdministerAccounts.list", "CommentOnField.read",
            "AdministerAccounts.invited", "KeepDraft.find", "KeepDraft.forget", "KeepDraft.save", "KeepSecondFactor.address", "KeepSecondFactor.begin", "KeepSecondFactor.state", "KeepSecondFactor.written",
            "KeepSessions.isThis", "KeepSessions.list", "KeepSignature.find",
            "ManageOwnAccount.laboratories", "ManageOwnAccount.tokens", "ProposeAnswers.proposed",
            "SettleMessages.uncertain", "WatchReminders.mail");
    /** Of personal data or of a whole case, as a file or on a screen: nobody opens them unrecorded. */
    private static final Set<String> PERSONAL = Set.of("ReadPeople.card", "ReadPeople.search", "ReadPeople.queue",
            "ReadPeople.decided", "ReadDelivery.undelivered", "ReadLetters.batch", "ReadLetters.letter",
            "ReadProof.letters", "ReadProof.file", "ReadProof.picture", "ReadProof.messages", "ReadImport.write",
            "ExportPack.write", "ExportRegister.write", "TakeVersion.pdf", "TakeVersion.file", "ReadTrail.export");

    private static Stream<Method> methods() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.clepsydre.app").stream()
                .filter(type -> type.isAnnotatedWith(UseCase.class) && !type.getSimpleName().equals("UseCaseGate"))
                .map(JavaClass::reflect).flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic());
    }

    @Test
    void every_change_is_recorded() {
        Set<String> missing = methods()
                .filter(method -> method.getDeclaringClass().getAnnotation(UseCase.class).value().isChange())
                .filter(method -> Recording.of(method).isEmpty()).map(Recording::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(NOT_RECORDED), missing);
    }

    @Test
    void whoever_opens_or_takes_personal_data_is_recorded() {
        Set<String> recorded = methods().filter(method -> Recording.of(method).filter(deed -> deed != Deed.DONE).isPresent())
                .map(Recording::name).collect(Collectors.toSet());
        assertTrue(recorded.containsAll(PERSONAL), () -> PERSONAL + " of " + recorded);
    }

    @Test
    void each_has_its_words_in_both_languages() throws IOException {
        for (String language : new String[] {"fr", "en"}) {
            Properties texts = new Properties();
            try (Reader in = Files.newBufferedReader(
                    Path.of("src/main/resources/fr/clepsydre/web/trust_" + language + ".properties"))) {
                texts.load(in);
            }
            List<String> missing = methods().filter(method -> Recording.of(method).isPresent())
                    .map(method -> "audit.what." + Recording.name(method)).filter(key -> !texts.containsKey(key)).toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void what_people_typed_is_hidden_and_names_of_cases_are_not() throws Exception {
        Method any = Scope.class.getMethod("includes", String.class);
        UUID id = UUID.randomUUID();
        Note note = Recording.note(Deed.DONE, any, Reference.parse("INC-2026-0001").orElseThrow(), "350000022",
                "Jean Dupont", id, 7, Optional.of("why"), List.of(1L, 2L), System.out);
        assertEquals("INC-2026-0001/350000022", note.place());
        assertEquals(id + " 7 [1, 2]", note.detail());
        assertEquals(List.of("Jean Dupont", "Optional[why]", "[1, 2]"), note.content());
    }
}

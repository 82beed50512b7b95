package fr.clepsydre;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rooms of the house and which door leads where; allow-lists, so that a new framework is caught as well. */
class HouseTest {

    private static final String US = "fr.clepsydre.";
    private static final Set<String> ROOMS =
            Set.of("web", "api", "jobs", "app", "domain", "store", "press", "access", "boot",
                    "verify");
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Manager|Util|Utils|Helper|Service|Impl|Dto|DTO|Base)");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.clepsydre");

    @Test
    void the_domain_needs_nothing_but_java() {
        needsOnly("domain", "java..", "javax.crypto..", "org.jspecify..", US + "domain..");
    }

    @Test
    void the_domain_has_no_clock_and_reads_and_writes_nothing() {
        noClasses().that().resideInAPackage(US + "domain..")
                .should().dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio.file..", "java.net..",
                        "java.sql..", "java.util.concurrent..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock")
                .orShould().callMethodWhere(describe("it reads the clock of the machine",
                        call -> call.getName().equals("now") && call.getTargetOwner().getPackageName()
                                .equals("java.time")))
                .allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void the_press_runs_without_a_server() {
        noClasses().that().resideInAPackage(US + "press..")
                .should().dependOnClassesThat().resideInAnyPackage("jakarta..", "javax.sql..", "javax.naming..",
                        "javax.management..", "javax.net..", "org.hibernate..", "org.primefaces..")
                .allowEmptyShould(true).check(HOUSE);
        rooms("press", "domain", "app");
    }

    @Test
    void use_cases_need_java_the_domain_and_the_words_of_injection_and_transactions() {
        // Two single annotations on top of whole packages: those that an interceptor binding cannot be written without.
        classes().that().resideInAPackage(US + "app..").should().onlyDependOnClassesThat(
                resideInAnyPackage("java..", "org.jspecify..", US + "domain..", US + "app..", "jakarta.inject..",
                        "jakarta.enterprise.context..", "jakarta.interceptor..", "jakarta.transaction..")
                        .or(type("jakarta.annotation.Priority")).or(type("jakarta.enterprise.util.Nonbinding")))
                .allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void every_room_opens_only_on_those_below() {
        rooms("domain");
        rooms("app", "domain");
        rooms("store", "app", "domain");
        rooms("access", "app", "domain");
        rooms("web", "app", "domain");
        rooms("api", "app", "domain");
        rooms("jobs", "app", "domain");
        rooms("verify", "domain");
        rooms("boot", "app", "domain", "store", "press", "access");
    }

    @Test
    void there_are_no_other_rooms() {
        Set<String> found = HOUSE.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith(US))
                .map(name -> name.substring(US.length()).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(ROOMS);
        assertTrue(found.isEmpty(), () -> "rooms that the house does not have: " + found);
    }

    @Test
    void only_the_store_holds_an_entity_manager() {
        noFields().that().areDeclaredInClassesThat().resideOutsideOfPackage(US + "store..")
                .should().haveRawType("jakarta.persistence.EntityManager")
                .allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void one_package_knows_the_library_of_holidays() {
        noClasses().that().resideOutsideOfPackage(US + "store.holiday..")
                .should().dependOnClassesThat().resideInAPackage("de.focus_shift..").check(HOUSE);
    }

    @Test
    void a_name_says_what_it_is() {
        Set<String> empty = HOUSE.stream().map(JavaClass::getSimpleName)
                .filter(name -> EMPTY_NAME.matcher(name).matches()).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(empty.isEmpty(), () -> "names that say nothing: " + empty);
        assertTrue(EMPTY_NAME.matcher("CaseManager").matches());
        assertFalse(EMPTY_NAME.matcher("Database").matches());
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> marked = HOUSE.stream().filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(JavaClass::getPackageName).collect(Collectors.toSet());
        Set<String> bare = HOUSE.stream().map(JavaClass::getPackageName).filter(name -> !marked.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(bare.isEmpty(), () -> "packages without a @NullMarked package-info: " + bare);
    }

    @Test
    void the_rules_can_fail() {
        ArchRule wrong = noClasses().that().resideInAPackage(US + "store.form")
                .should().dependOnClassesThat(us().and(not(resideInAPackage(US + "store.."))));
        assertTrue(wrong.evaluate(HOUSE).hasViolation());
    }

    private static void needsOnly(String room, String... packages) {
        classes().that().resideInAPackage(US + room + "..").should().onlyDependOnClassesThat()
                .resideInAnyPackage(packages).allowEmptyShould(true).check(HOUSE);
    }

    private static void rooms(String room, String... open) {
        Set<String> allowed = new TreeSet<>(List.of(open));
        allowed.add(room);
        noClasses().that().resideInAPackage(US + room + "..").should()
                .dependOnClassesThat(us().and(describe("in another room than " + allowed,
                        type -> !allowed.contains(type.getPackageName().substring(US.length()).split("\\.")[0]))))
                .allowEmptyShould(true).check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> type(String name) {
        return describe(name, type -> type.getName().equals(name));
    }

    private static DescribedPredicate<JavaClass> us() {
        return describe("ours", type -> type.getPackageName().startsWith(US));
    }
}

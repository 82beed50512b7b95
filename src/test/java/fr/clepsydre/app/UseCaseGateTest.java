package fr.clepsydre.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.clepsydre.app.audit.KeptTrail;
import fr.clepsydre.app.audit.Note;
import fr.clepsydre.domain.audit.Deed;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every use case against every role: what the one table of permissions says is what the gate does. */
class UseCaseGateTest {

    /** Held, or its level is forgotten: hundreds of refusals are what is tested here. */
    private static final Logger LOG = Logger.getLogger(UseCaseGate.class.getName());

    static {
        LOG.setLevel(Level.WARNING);
    }

    private final List<Class<?>> useCases = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.clepsydre.app").stream()
            .filter(type -> type.isAnnotatedWith(UseCase.class) && !type.getSimpleName().equals("UseCaseGate"))
            .<Class<?>>map(JavaClass::reflect).toList();

    @Test
    void every_use_case_lets_in_the_roles_of_its_permission_and_nobody_else() throws Exception {
        assertTrue(useCases.size() > 15, useCases::toString);
        for (Class<?> useCase : useCases) {
            Permission needed = useCase.getAnnotation(UseCase.class).value();
            for (Role role : Role.values()) {
                assertEquals(needed.isOf(role), isLetIn(useCase, Optional.of(account(role, Account.State.ACTIVE))),
                        () -> useCase.getSimpleName() + " " + role);
                assertEquals(false, isLetIn(useCase, Optional.of(account(role, Account.State.DISABLED))));
            }
            assertEquals(false, isLetIn(useCase, Optional.empty()));
        }
    }

    @Test
    void a_reviewer_changes_no_case_and_an_administrator_sees_none() {
        Map<Role, Set<Permission>> never = Map.of(
                Role.REVIEWER, Set.of(Permission.RECORD_INCIDENT, Permission.EDIT_INCIDENT, Permission.EDIT_CASE,
                        Permission.INVOLVE_LABORATORIES, Permission.IMPORT_PEOPLE, Permission.PRINT_LETTERS),
                Role.ADMINISTRATOR, Set.of(Permission.SEE_CASES, Permission.EDIT_CASE, Permission.SEE_LETTERS,
                        Permission.SEE_PEOPLE_IMPORT, Permission.EXPORT_DOCUMENTS, Permission.SEE_REGISTER),
                Role.LABORATORY_MANAGER, Set.of(Permission.EDIT_INCIDENT, Permission.IMPORT_PEOPLE,
                        Permission.SEE_REGISTER, Permission.INVOLVE_LABORATORIES));
        never.forEach((role, permissions) -> permissions.forEach(permission ->
                assertEquals(false, permission.isOf(role), role + " " + permission)));
    }

    @Test
    void what_ends_well_is_committed_and_what_ends_badly_is_rolled_back() throws Exception {
        var good = new CountedTransaction();
        assertEquals("done", gate(account(Role.DPO, Account.State.ACTIVE), good).pass(new Call(useCases.get(0), "done")));
        assertEquals(List.of(1, 0), List.of(good.commits, good.rollbacks));
        var bad = new CountedTransaction();
        UseCaseGate gate = gate(account(Role.DPO, Account.State.ACTIVE), bad);
        assertThrows(IllegalStateException.class, () -> gate.pass(new Call(dpoUseCase(), null)));
        assertEquals(List.of(0, 1), List.of(bad.commits, bad.rollbacks));
    }

    @Test
    void inside_of_another_use_case_there_is_no_second_transaction() throws Exception {
        var outer = new CountedTransaction();
        outer.begin();
        gate(account(Role.DPO, Account.State.ACTIVE), outer).pass(new Call(dpoUseCase(), "done"));
        assertEquals(List.of(1, 0, 0), List.of(outer.begun, outer.commits, outer.rollbacks));
    }

    @Test
    void a_refusal_is_noted_apart_and_a_change_with_what_it_belongs_to() throws Exception {
        var trail = new KeptTrail();
        Account manager = account(Role.LABORATORY_MANAGER, Account.State.ACTIVE);
        Class<?> change = useCases.stream().filter(type -> type.getSimpleName().equals("EditIncident")).findFirst().orElseThrow();
        assertThrows(NotPermitted.class, () -> noted(manager, trail).pass(new Call(change, "done")));
        assertEquals(List.of(Deed.REFUSED), trail.apart().stream().map(Note::deed).toList());
        assertEquals("x", trail.apart().get(0).actor());
        noted(account(Role.DPO, Account.State.ACTIVE), trail).pass(new Call(change, "done"));
        assertEquals(List.of(Deed.DONE), trail.notes().stream().map(Note::deed).toList());
        UseCaseGate broken = noted(account(Role.DPO, Account.State.ACTIVE), trail);
        assertThrows(IllegalStateException.class, () -> broken.pass(new Call(change, null)));
        assertEquals(1, trail.notes().size());
    }

    private static TakingRate rate() {
        return Injected.into(new TakingRate(), List.of(new TakingLimit(Integer.MAX_VALUE), Clock.systemUTC()));
    }

    private static UseCaseGate noted(Account account, KeptTrail trail) {
        Caller caller = () -> Optional.of(account);
        return Injected.into(new UseCaseGate(), List.of(caller, new CountedTransaction(), trail, rate()));
    }

    private Class<?> dpoUseCase() {
        return useCases.stream().filter(type -> type.getAnnotation(UseCase.class).value().isOf(Role.DPO)).findFirst()
                .orElseThrow();
    }

    private static boolean isLetIn(Class<?> useCase, Optional<Account> account) throws Exception {
        try {
            return "done".equals(gate(account, new CountedTransaction()).pass(new Call(useCase, "done")));
        } catch (NotPermitted refused) {
            return false;
        }
    }

    private static UseCaseGate gate(Account account, UserTransaction transaction) {
        return gate(Optional.of(account), transaction);
    }

    private static UseCaseGate gate(Optional<Account> account, UserTransaction transaction) {
        Caller caller = () -> account;
        return Injected.into(new UseCaseGate(), List.of(caller, transaction, new KeptTrail(), rate()));
    }

    private static Account account(Role role, Account.State state) {
        return new Account(UUID.randomUUID(), "x", "X", role, Set.of(), "fr", state);
    }

    /** A call of any public method; without an answer it fails. */
    private record Call(Class<?> useCase, @Nullable Object answer) implements InvocationContext {

        @Override
        public Method getMethod() {
            return Arrays.stream(useCase.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers())).findFirst().orElseThrow();
        }

        @Override
        public Object proceed() {
            if (answer == null) {
                throw new IllegalStateException("a bug");
            }
            return answer;
        }

        @Override
        public Object getTarget() {
            return useCase;
        }

        @Override
        public Object getTimer() {
            return useCase;
        }

        @Override
        public Constructor<?> getConstructor() {
            return useCase.getDeclaredConstructors()[0];
        }

        @Override
        public Object[] getParameters() {
            return new Object[0];
        }

        @Override
        public void setParameters(Object[] parameters) {
            // Nothing takes any.
        }

        @Override
        public Map<String, Object> getContextData() {
            return Map.of();
        }
    }

    private static final class CountedTransaction implements UserTransaction {

        private int begun;
        private int commits;
        private int rollbacks;

        @Override
        public void begin() {
            begun++;
        }

        @Override
        public void commit() {
            commits++;
        }

        @Override
        public void rollback() {
            rollbacks++;
        }

        @Override
        public void setRollbackOnly() {
            throw new IllegalStateException("nobody asks for that");
        }

        @Override
        public int getStatus() {
            return begun > commits + rollbacks ? Status.STATUS_ACTIVE : Status.STATUS_NO_TRANSACTION;
        }

        @Override
        public void setTransactionTimeout(int seconds) {
            throw new IllegalStateException("nobody asks for that");
        }
    }
}

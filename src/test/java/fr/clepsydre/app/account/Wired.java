package fr.clepsydre.app.account;

import java.lang.reflect.Field;
import java.util.Arrays;

/** Hands a use case its ports in a test, as injection does in the server: each by its type. */
final class Wired {

    private Wired() {
    }

    static <T> T with(T useCase, Object... ports) {
        for (Field field : useCase.getClass().getDeclaredFields()) {
            Arrays.stream(ports).filter(field.getType()::isInstance).findFirst()
                    .ifPresent(port -> set(field, useCase, port));
        }
        return useCase;
    }

    private static void set(Field field, Object useCase, Object port) {
        try {
            field.setAccessible(true);
            field.set(useCase, port);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

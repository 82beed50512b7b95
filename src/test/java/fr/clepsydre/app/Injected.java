package fr.clepsydre.app;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.List;

/** Fills a bean as the container would, from the parts that a test has. */
public final class Injected {

    private Injected() {
    }

    /** The bean with a part in each field that asks for one; a field without a part is a mistake of the test. */
    public static <T> T into(T bean, List<?> parts) {
        for (Field field : bean.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class)) {
                Object part = parts.stream().filter(field.getType()::isInstance).findFirst()
                        .orElseThrow(() -> new IllegalStateException("nothing for " + field));
                set(field, bean, part);
            }
        }
        return bean;
    }

    private static void set(Field field, Object bean, Object part) {
        try {
            field.setAccessible(true);
            field.set(bean, part);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package fr.clepsydre.app;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.List;

/** Fills a bean as the container would, from the parts that a test has. */
public final class Injected {

    private Injected() {
    }

    /**
     * The bean with a part in each field that asks for one. A bean that it asks for and that is no part yet is made as
     * it is in the program, and is a part from then on; a port without a part is a mistake of the test.
     */
    public static <T> T into(T bean, List<Object> parts) {
        for (Field field : bean.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class)) {
                set(field, bean, part(field, parts));
            }
        }
        return bean;
    }

    private static Object part(Field field, List<Object> parts) {
        for (Object part : parts) {
            if (field.getType().isInstance(part)) {
                return part;
            }
        }
        if (field.getType().isInterface()) {
            throw new IllegalStateException("nothing for " + field);
        }
        Object bean = into(made(field.getType()), parts);
        parts.add(bean);
        return bean;
    }

    private static Object made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
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

package fr.clepsydre.domain.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.domain.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormOrderTest {

    @Test
    void numbers_count_as_numbers_and_the_newest_comes_last() {
        assertEquals(List.of("cnil 2023-07", "cnil 2023-10", "cnil 2024-01", "edpb 1.2", "edpb 1.10"),
                Stream.of("edpb 1.10", "cnil 2024-01", "cnil 2023-10", "edpb 1.2", "cnil 2023-07")
                        .map(FormOrderTest::form).sorted(new FormOrder())
                        .map(form -> form.key() + " " + form.version()).toList());
    }

    private static Form form(String name) {
        String[] parts = name.split(" ");
        return new Form(parts[0], parts[1], new Words("f", "f"), List.of());
    }
}

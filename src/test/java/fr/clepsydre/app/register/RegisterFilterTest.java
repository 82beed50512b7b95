package fr.clepsydre.app.register;

import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Outcomes;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.CaseStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterFilterTest {

    private static Outcome<RegisterFilter> read(Map<String, String> values) {
        return RegisterFilter.read(name -> values.getOrDefault(name, ""));
    }

    @Test
    void without_values_nothing_is_left_out() {
        assertEquals(RegisterFilter.ALL, value(read(Map.of())));
        assertTrue(RegisterFilter.ALL.isComplete());
    }

    @Test
    void every_value_of_the_address_is_read() {
        RegisterFilter filter = value(read(Map.of("incident", " INC-2021-0001 ", "laboratory", "étoile", "text", "vol",
                "status", "NOTIFIED", "filing", "LATE", "period", "RECORDED", "from", "2021-02-01",
                "to", "2021-02-28")));
        assertEquals(new RegisterFilter("INC-2021-0001", "étoile", "vol", Optional.of(CaseStatus.NOTIFIED),
                Optional.of(RegisterFilter.Filing.LATE), new RegisterFilter.Period(RegisterFilter.Moment.RECORDED,
                        Optional.of(LocalDate.of(2021, 2, 1)), Optional.of(LocalDate.of(2021, 2, 28)))), filter);
    }

    @ParameterizedTest
    @CsvSource({"incident,x", "laboratory,x", "text,x", "status,ALERTED", "filing,NOTIFIED", "from,2021-01-01",
        "to,2021-01-01"})
    void each_value_alone_makes_it_incomplete(String name, String value) {
        assertFalse(value(read(Map.of(name, value))).isComplete());
    }

    @Test
    void the_kind_of_a_period_without_days_leaves_nothing_out() {
        assertTrue(value(read(Map.of("period", "RECORDED"))).isComplete());
    }

    @ParameterizedTest
    @CsvSource({"status,notified,PARAMETER_NOT_KNOWN", "filing,x,PARAMETER_NOT_KNOWN", "period,x,PARAMETER_NOT_KNOWN",
        "from,28/02/2021,PARAMETER_NOT_A_DATE", "to,2021-02-30,PARAMETER_NOT_A_DATE",
        "from,+999999999-01-01,PARAMETER_NOT_A_DATE", "to,-0001-01-01,PARAMETER_NOT_A_DATE"})
    void what_cannot_be_understood_is_refused_at_its_name(String name, String value, String code) {
        assertEquals(List.of(Refusal.of(code, name, value).at(name)), read(Map.of(name, value)).refusals());
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused_and_a_day_is_a_period() {
        assertEquals(List.of("PERIOD_REVERSED"), Outcomes.codes(read(Map.of("from", "2021-03-02", "to", "2021-03-01"))));
        assertFalse(value(read(Map.of("from", "2021-03-01", "to", "2021-03-01"))).isComplete());
    }
}

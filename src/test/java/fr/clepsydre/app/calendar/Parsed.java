package fr.clepsydre.app.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;

/** An iCalendar stream as ical4j reads it, by the letter of the RFC. */
public final class Parsed {

    private final Calendar calendar;

    private Parsed(Calendar calendar) {
        this.calendar = calendar;
    }

    /** Fails on any fault that the parser or its strict validation finds. */
    public static Parsed valid(String stream) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(stream));
            ValidationResult result = calendar.validate(true);
            assertFalse(result.hasErrors(), result::toString);
            assertEquals(List.of(), List.copyOf(result.getEntries()));
            return new Parsed(calendar);
        } catch (ParserException broken) {
            throw new AssertionError(stream, broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public List<VEvent> events() {
        return calendar.getComponents(Component.VEVENT);
    }

    public String value(String property) {
        return calendar.getRequiredProperty(property).getValue();
    }

    public static String value(Component component, String property) {
        return component.<Property>getRequiredProperty(property).getValue();
    }
}

package fr.clepsydre.press;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.press.pdf.Conformance;
import fr.clepsydre.press.pdf.Metadata;
import fr.clepsydre.press.pdf.TaggedDocument;
import fr.clepsydre.press.template.Template;
import fr.clepsydre.press.template.TemplateKind;
import fr.clepsydre.press.type.Page;
import fr.clepsydre.press.type.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The letters of one run: template and common values are laid out once, each letter adds its own. To be used by one
 * thread at a time; open one press a worker.
 */
public final class LetterPress {

    /** Combinations of flags and leaked categories are few; a file that holds more starts over. */
    private static final int MOST_PLANS = 200;

    private static final List<Look> LOOKS = List.of(Look.LETTER, Look.CLOSE_LETTER, Look.TIGHT_LETTER);
    private static final double SIDE_TOP = Page.mm(20);

    private final LetterSetting setting;
    private final Furniture furniture;
    private final LetterValues values;
    private final LetterPlanner planner;
    private final Map<LetterPlan.Key, LetterPlan> plans = new HashMap<>();

    private LetterPress(Template template, LetterSetting setting) {
        this.setting = setting;
        furniture = new Furniture(setting.language());
        values = new LetterValues(setting, furniture);
        planner = new LetterPlanner(template, setting, values, furniture.language());
    }

    /**
     * Prepares a run.
     *
     * @param template of the kind {@link TemplateKind#LETTER}
     * @return the press, or why the common values cannot be printed: {@code GLYPH_MISSING} with the character as
     *         {@code U+1F600}, at the property that holds it; {@code LETTERHEAD_TOO_LONG} with the number of lines
     */
    public static Outcome<LetterPress> open(Template template, LetterSetting setting) {
        if (template.kind() != TemplateKind.LETTER) {
            throw new IllegalArgumentException("not the template of a letter");
        }
        List<Refusal> refusals = SettingCheck.refusals(setting);
        return refusals.isEmpty()
                ? Outcome.accepted(new LetterPress(template, setting))
                : Outcome.refused(refusals.toArray(Refusal[]::new));
    }

    /**
     * One letter by itself, tagged, PDF/A-2a and PDF/UA-1.
     *
     * @return the file, or why this letter cannot be printed: {@code GLYPH_MISSING},
     *         {@code LETTER_ADDRESS_DOES_NOT_FIT}
     */
    public Outcome<byte[]> single(Letter letter) {
        Outcome<LaidLetter> outcome = lay(letter);
        if (outcome instanceof Outcome.Accepted<LaidLetter> laid) {
            return Outcome.accepted(TaggedDocument.bytes(metadata(Conformance.ACCESSIBLE), laid.value().root(),
                    laid.value().pages(furniture), laid.value().plan()::fonts));
        }
        return Outcome.refused(outcome.refusals().toArray(Refusal[]::new));
    }

    /**
     * All letters in one file, PDF/A-2u, written as they come: memory holds a few numbers a letter.
     *
     * @param out is not closed
     * @throws IOException when {@code out} fails
     */
    public LetterBatch batch(Iterator<Letter> letters, OutputStream out) throws IOException {
        LetterBatchWriter writer = new LetterBatchWriter(furniture, out);
        while (letters.hasNext()) {
            Letter letter = letters.next();
            writer.add(letter.id(), lay(letter));
        }
        return writer.finish(metadata(Conformance.ARCHIVED));
    }

    private Metadata metadata(Conformance conformance) {
        return new Metadata(conformance, furniture.language(), furniture.letterTitle(),
                setting.date().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private LetterPlan plan(Look look, Letter letter) {
        LetterPlan.Key key = LetterPlan.Key.of(look, letter);
        if (plans.size() >= MOST_PLANS && !plans.containsKey(key)) {
            plans.clear();
        }
        return plans.computeIfAbsent(key, planner::plan);
    }

    /** Why this letter could not be printed, as {@link #single} would say, without laying it out; empty when it can be. */
    public List<Refusal> check(Letter letter) {
        List<Refusal> refusals = glyphs(letter);
        return refusals.isEmpty()
                ? AddressWindow.rows(letter.addressLines(), new Part(Part.Role.P)).refusals()
                : refusals;
    }

    private static List<Refusal> glyphs(Letter letter) {
        return new Glyphs().check("id", letter.id()).check("addressLines", letter.addressLines())
                .check("personName", letter.personName()).check("leaked", letter.leaked()).refusals();
    }

    private Outcome<LaidLetter> lay(Letter letter) {
        List<Refusal> refusals = glyphs(letter);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals.toArray(Refusal[]::new));
        }
        Part part = new Part(Part.Role.P);
        Outcome<List<Page.Placed>> address = AddressWindow.rows(letter.addressLines(), part);
        if (address instanceof Outcome.Accepted<List<Page.Placed>> accepted) {
            return Outcome.accepted(place(letter, accepted.value(), part));
        }
        return Outcome.refused(address.refusals().toArray(Refusal[]::new));
    }

    /** Closer when that saves the second page, and only then. */
    private LaidLetter place(Letter letter, List<Page.Placed> address, Part part) {
        for (Look look : LOOKS) {
            LaidLetter laid = place(look, letter, address, part);
            if (laid.fitsOnOnePage()) {
                return laid;
            }
        }
        return place(Look.LETTER, letter, address, part);
    }

    private LaidLetter place(Look look, Letter letter, List<Page.Placed> address, Part part) {
        LetterPlan plan = plan(look, letter);
        Map<String, String> words = values.of(letter);
        List<LaidLetter.Placing> side = place(plan.side(), planner.setter(look, LetterPlanner.SIDE, words), SIDE_TOP);
        List<LaidLetter.Placing> body =
                place(plan.body(), planner.setter(look, Column.FULL, words), LaidLetter.bodyTop(side));
        return new LaidLetter(plan, side, address, part, body);
    }

    private List<LaidLetter.Placing> place(List<Stretch> stretches, Setter setter, double top) {
        List<LaidLetter.Placing> placings = new ArrayList<>();
        double reached = top;
        for (Stretch stretch : stretches) {
            Laid laid = stretch instanceof Stretch.Personal personal
                    ? planner.lay(setter, personal.block(), personal.level())
                    : ((Stretch.Fixed) stretch).laid();
            double start = placings.isEmpty() ? reached : reached + laid.before();
            placings.add(new LaidLetter.Placing(stretch, laid, start));
            reached = start + laid.height();
        }
        return placings;
    }
}

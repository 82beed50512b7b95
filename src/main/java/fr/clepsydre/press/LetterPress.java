package fr.clepsydre.press;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.domain.letter.Picture;
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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The letters of one run: template and common values are laid out once, each letter adds its own. To be used by one
 * thread at a time; open one press a worker.
 */
public final class LetterPress {

    /** Combinations of flags and leaked categories are few; a file that holds more starts over. */
    private static final int MOST_PLANS = 200;

    private static final List<Look> LOOKS = List.of(Look.LETTER, Look.CLOSE_LETTER, Look.TIGHT_LETTER);
    private static final Set<LetterKind> FOR_ALL = EnumSet.of(LetterKind.ADULT, LetterKind.SECOND);
    private static final double SIDE_TOP = Page.mm(20);

    private final LetterSetting setting;
    private final Furniture furniture;
    private final LetterValues values;
    private final Map<LetterKind, LetterPlanner> planners = new EnumMap<>(LetterKind.class);
    private final Map<LetterPlan.Key, LetterPlan> plans = new HashMap<>();

    private LetterPress(Map<LetterKind, Template> templates, LetterSetting setting) {
        this.setting = setting;
        furniture = new Furniture(setting.language());
        values = new LetterValues(setting, furniture);
        templates.forEach((kind, template) -> planners.put(kind,
                new LetterPlanner(template, setting, values, furniture.language())));
    }

    /**
     * Prepares a run.
     *
     * @param templates ADULT, or ADULT and MINOR for a run of first letters (minors without a template of their own
     *                  have that of adults); SECOND for a run of second letters
     * @return the press, or why the common values cannot be printed: {@code GLYPH_MISSING} with the character as
     *         {@code U+1F600} and {@code RIGHT_TO_LEFT} with the first such character, at the property that holds it;
     *         {@code LETTERHEAD_TOO_LONG} with the number of lines
     */
    public static Outcome<LetterPress> open(Map<LetterKind, Template> templates, LetterSetting setting) {
        if (templates.keySet().stream().noneMatch(FOR_ALL::contains) || templates.containsKey(LetterKind.EMAIL)
                || templates.entrySet().stream().anyMatch(of -> of.getValue().kind() != TemplateKind.of(of.getKey()))) {
            throw new IllegalArgumentException("not the templates of a run of letters");
        }
        List<Refusal> refusals = SettingCheck.refusals(setting);
        return refusals.isEmpty()
                ? Outcome.accepted(new LetterPress(templates, setting))
                : Outcome.refused(refusals.toArray(Refusal[]::new));
    }

    /** Whether this is a PNG or JPEG that can be printed, of at most 25 million points. */
    public static boolean shows(Picture picture) {
        return SignatureImage.read(picture).isPresent();
    }

    private LetterPlanner planner(Letter letter) {
        return Objects.requireNonNull(planners.get(LetterKind.of(letter.flags(), planners.keySet())));
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
        LetterBatchWriter writer = new LetterBatchWriter(furniture, setting.sides(), out);
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
        return plans.computeIfAbsent(key, planner(letter)::plan);
    }

    /** Why this letter could not be printed, as {@link #single} would say, without laying it out; none when it can. */
    public List<Refusal> check(Letter letter) {
        List<Refusal> refusals = glyphs(letter);
        return refusals.isEmpty()
                ? AddressWindow.rows(letter.addressLines(), new Part(Part.Role.P)).refusals()
                : refusals;
    }

    private static List<Refusal> glyphs(Letter letter) {
        if (!ReturnCode.holds(letter.id())) {
            throw new IllegalArgumentException("not the reference of a letter");
        }
        return new Glyphs().check("id", letter.id()).check("addressLines", letter.addressLines())
                .check("personName", letter.personName()).check("leaked", letter.leaked()).refusals();
    }

    /** How many pages this letter takes; 0 for one that cannot be printed. */
    public int pages(Letter letter) {
        return lay(letter) instanceof Outcome.Accepted<LaidLetter> laid
                ? laid.value().fitsOnOnePage() ? 1 : laid.value().pages(furniture).size()
                : 0;
    }

    private Outcome<LaidLetter> lay(Letter letter) {
        List<Refusal> refusals = glyphs(letter);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals.toArray(Refusal[]::new));
        }
        Part part = new Part(Part.Role.P);
        Outcome<List<Page.Placed>> address = AddressWindow.rows(letter.addressLines(), part);
        if (address instanceof Outcome.Accepted<List<Page.Placed>> accepted) {
            return Outcome.accepted(
                    place(letter, new LaidLetter.Envelope(accepted.value(), part, ReturnCode.of(letter.id()))));
        }
        return Outcome.refused(address.refusals().toArray(Refusal[]::new));
    }

    /** Closer when that saves the second page, and only then. */
    private LaidLetter place(Letter letter, LaidLetter.Envelope envelope) {
        for (Look look : LOOKS) {
            LaidLetter laid = place(look, letter, envelope);
            if (laid.fitsOnOnePage()) {
                return laid;
            }
        }
        return place(Look.LETTER, letter, envelope);
    }

    private LaidLetter place(Look look, Letter letter, LaidLetter.Envelope envelope) {
        LetterPlan plan = plan(look, letter);
        LetterPlanner planner = planner(letter);
        Map<String, String> words = values.of(letter);
        List<LaidLetter.Placing> side = place(planner, plan.side(), planner.setter(look, LetterPlanner.SIDE, words), SIDE_TOP);
        List<LaidLetter.Placing> body =
                place(planner, plan.body(), planner.setter(look, Column.FULL, words), LaidLetter.bodyTop(side));
        return new LaidLetter(plan, side, envelope, body);
    }

    private static List<LaidLetter.Placing> place(LetterPlanner planner, List<Stretch> stretches, Setter setter,
            double top) {
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

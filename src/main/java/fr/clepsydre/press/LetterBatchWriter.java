package fr.clepsydre.press;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.Sides;
import fr.clepsydre.press.pdf.BatchDocument;
import fr.clepsydre.press.pdf.Metadata;
import fr.clepsydre.press.type.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes letters into one file and keeps count of them. */
final class LetterBatchWriter {

    private final Furniture furniture;
    private final Sides sides;
    private final OutputStream out;
    private final List<LetterBatch.Printed> printed = new ArrayList<>();
    private final List<LetterBatch.SetAside> setAside = new ArrayList<>();
    private final Map<Stretch, String> forms = new IdentityHashMap<>();
    private @Nullable BatchDocument document;

    LetterBatchWriter(Furniture furniture, Sides sides, OutputStream out) {
        this.furniture = furniture;
        this.sides = sides;
        this.out = out;
    }

    void add(String id, Outcome<LaidLetter> outcome) throws IOException {
        if (!(outcome instanceof Outcome.Accepted<LaidLetter> laid)) {
            setAside.add(new LetterBatch.SetAside(id, outcome.refusals()));
            return;
        }
        BatchDocument open = document == null ? new BatchDocument(out) : document;
        document = open;
        int first = open.pageCount() + 1;
        if (laid.value().fitsOnOnePage()) {
            writeOne(open, laid.value());
        } else {
            for (Page page : laid.value().pages(furniture)) {
                open.page(List.of(), page.rows());
            }
        }
        if (sides == Sides.BOTH && (open.pageCount() - first + 1) % 2 != 0) {
            open.page(List.of(), List.of());
        }
        printed.add(new LetterBatch.Printed(id, first, open.pageCount()));
    }

    private void writeOne(BatchDocument open, LaidLetter letter) throws IOException {
        List<BatchDocument.Shown> shown = new ArrayList<>();
        List<Page.Placed> rows = new ArrayList<>();
        for (List<LaidLetter.Placing> placings : List.of(letter.side(), letter.body())) {
            for (LaidLetter.Placing placing : placings) {
                if (placing.stretch() instanceof Stretch.Fixed fixed) {
                    shown.add(new BatchDocument.Shown(form(open, fixed), placing.top()));
                } else {
                    rows.addAll(Stretch.place(placing.laid().rows(), placing.top()));
                }
            }
        }
        rows.addAll(letter.envelope().rows());
        open.page(shown, rows);
    }

    private String form(BatchDocument open, Stretch.Fixed fixed) throws IOException {
        String form = forms.get(fixed);
        if (form == null) {
            form = open.form(Stretch.place(fixed.laid().rows(), 0));
            forms.put(fixed, form);
        }
        return form;
    }

    LetterBatch finish(Metadata metadata) throws IOException {
        BatchDocument open = document;
        if (open == null) {
            return new LetterBatch(0, printed, setAside);
        }
        open.finish(metadata);
        return new LetterBatch(open.pageCount(), printed, setAside);
    }
}

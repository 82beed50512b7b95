package fr.clepsydre.press.acroform;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Looks for whatever a file would do by itself, in every object of it and not only where it is usual: a filled form
 * goes to an authority in the name of a laboratory, and must say there what it said here.
 */
final class ScriptSearch {

    /** Going to another page or address is what a reader decides; all else acts (ISO 32000-1, 12.6.4). */
    private static final Set<String> ACTING = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "ResetForm",
            "Rendition", "Movie", "Sound", "Hide", "GoToE", "RichMediaExecute");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> found = new TreeSet<>();

    private ScriptSearch() {
    }

    /** The names of what was found, such as {@code JavaScript}; none in a file that only lies there. */
    static Set<String> in(COSDocument document) {
        ScriptSearch search = new ScriptSearch();
        search.look(document.getTrailer());
        document.getXrefTable().keySet().forEach(key -> search.look(document.getObjectFromPool(key)));
        return search.found;
    }

    private void look(COSBase start) {
        ArrayDeque<COSBase> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            COSBase next = open.remove();
            COSBase value = next instanceof COSObject reference ? reference.getObject() : next;
            if (value == null || !seen.add(value)) {
                continue;
            }
            if (value instanceof COSArray array) {
                array.forEach(open::add);
            } else if (value instanceof COSDictionary dictionary) {
                judge(dictionary);
                open.addAll(dictionary.getValues());
            }
        }
    }

    private void judge(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S, "");
        if (ACTING.contains(action)) {
            found.add(action);
        }
        for (COSName name : new COSName[] {COSName.AA, COSName.JS}) {
            if (dictionary.containsKey(name)) {
                found.add(name.getName());
            }
        }
        // A place in the document to open at is no action.
        if (dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary) {
            found.add("OpenAction");
        }
    }
}

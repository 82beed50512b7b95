package fr.clepsydre.press;

import fr.clepsydre.press.type.Page;
import java.util.List;
import java.util.Optional;

/** The word that marks a draft, across every page and behind its text. */
final class Watermark {

    private Watermark() {
    }

    static void put(List<Page> pages, Optional<String> word) {
        word.filter(text -> !text.isBlank()).ifPresent(text -> pages.forEach(page -> page.mark(text)));
    }
}

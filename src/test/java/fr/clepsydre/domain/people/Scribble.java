package fr.clepsydre.domain.people;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Addresses as a careless hand writes them, from a seed. */
final class Scribble {

    private static final List<String> WORDS = List.of("rue", "Avenue", "BOULEVARD", "de", "l'Église", "du", "Général",
            "Saint",
            "Œuf", "bât.", "C", "résidence", "12", "4bis", "n°7", "Łódź", "Đặng", "-", "/", "#{7*7}", "<script>",
                    "\t", "¼",
            "\u0000", "ß", "ﬁn", "BP 12", "Appartement", "chez", "Grande", "Porte", "北京", "naïve", "\"", "\u00a0",
                    "e\u0301", "ǆ");

    private Scribble() {}

    static People person(Random random) {
        return People.one()
                .named(random.nextBoolean() ? "Mme" : "", words(random, 3), words(random, 3))
                .born(random.nextBoolean() ? "2015-06-01" : "1980-06-01")
                .livingAt(new PostalAddress(words(random, 6), words(random, 3), words(random, 4), postcode(random),
                        words(random, 3), random.nextInt(4) == 0 ? "Côte d'Ivoire" : ""));
    }

    private static String words(Random random, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(place -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private static String postcode(Random random) {
        return random.nextInt(5) == 0 ? words(random, 1) : String.valueOf(10_000 + random.nextInt(85_000));
    }
}

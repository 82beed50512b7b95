package fr.clepsydre.domain.breach;

/** The check digit of ISO/IEC 7812-1; letters count as A=1, B=2, as the FINESS numbers of Corsica do. */
final class Luhn {

    private Luhn() {}

    static boolean holds(String text) {
        int sum = 0;
        for (int place = 0; place < text.length(); place++) {
            int weight = 1 + place % 2;
            int product = weight * value(text.charAt(text.length() - 1 - place));
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    private static int value(char symbol) {
        return symbol <= '9' ? symbol - '0' : symbol - 'A' + 1;
    }
}

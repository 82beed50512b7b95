package fr.clepsydre.domain.letter;

import java.util.ArrayList;
import java.util.List;

/** What two texts say otherwise, line by line: the longest common lines stay, all else went or came. */
public final class TextDifference {

    private TextDifference() {
    }

    /** What became of a line. */
    public enum Mark { SAME, GONE, NEW }

    /** A line of either text. */
    public record Line(Mark mark, String text) {
    }

    /** Lines in the order of reading; what went stands before what came in its place. */
    public static List<Line> between(String before, String after) {
        List<String> one = before.lines().toList();
        List<String> other = after.lines().toList();
        int[][] common = common(one, other);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                lines.add(new Line(Mark.SAME, one.get(i++)));
                j++;
            } else if (j == other.size() || i < one.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line(Mark.GONE, one.get(i++)));
            } else {
                lines.add(new Line(Mark.NEW, other.get(j++)));
            }
        }
        return lines;
    }

    /** How many lines the rests from there on have in common. */
    private static int[][] common(List<String> one, List<String> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}

package fr.clepsydre.web.template;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
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
        List<Line> lines = new ArrayList<>();
        List<Line> came = new ArrayList<>();
        int read = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            Chunk<String> gone = delta.getSource();
            if (gone.getPosition() > read) {
                lines.addAll(came);
                came.clear();
            }
            one.subList(read, gone.getPosition()).forEach(line -> lines.add(new Line(Mark.SAME, line)));
            gone.getLines().forEach(line -> lines.add(new Line(Mark.GONE, line)));
            delta.getTarget().getLines().forEach(line -> came.add(new Line(Mark.NEW, line)));
            read = gone.getPosition() + gone.size();
        }
        lines.addAll(came);
        one.subList(read, one.size()).forEach(line -> lines.add(new Line(Mark.SAME, line)));
        return lines;
    }
}

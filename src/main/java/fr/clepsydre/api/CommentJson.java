package fr.clepsydre.api;

import fr.clepsydre.domain.notification.comment.Discussion;
import fr.clepsydre.domain.notification.comment.Remark;
import fr.clepsydre.domain.notification.comment.Talk;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.ZoneOffset;

/** Comments in JSON. */
final class CommentJson {

    private CommentJson() {
    }

    static JsonObjectBuilder list(Discussion discussion) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        discussion.remarks().stream().filter(remark -> remark.kind() == Remark.Kind.SAID)
                .forEach(comment -> items.add(write(discussion.about(comment.question()), comment)));
        return Json.createObjectBuilder().add("items", items).add("open", discussion.open());
    }

    /** What was taken back is not told. */
    private static JsonObjectBuilder write(Talk talk, Remark comment) {
        Talk.State state = talk.state(comment);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("number", comment.number())
                .add("question", comment.question())
                .add("state", state.name())
                .add("by", comment.by())
                .add("at", Instants.write(comment.at(), ZoneOffset.UTC));
        return state == Talk.State.WITHDRAWN ? json : json.add("text", comment.text());
    }
}

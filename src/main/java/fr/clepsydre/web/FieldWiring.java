package fr.clepsydre.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ties a control inside {@code <cl:field>} to its hint and its error, for those who hear the page, and gives it the
 * field's label for messages: the tag itself cannot reach into the control that stands between its texts.
 */
public final class FieldWiring implements SystemEventListener {

    /** Attribute by which the tag marks its block; its value is the label. */
    static final String MARK = "cl.field";

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var faces = FacesContext.getCurrentInstance();
        var whole = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(whole, (visit, component) -> {
            if (component instanceof UIInput input) {
                block(input).ifPresent(block -> wire(faces, input, block));
            }
            return VisitResult.ACCEPT;
        });
    }

    private static Optional<UIComponent> block(UIInput input) {
        return Stream.iterate(input.getParent(), parent -> parent != null, UIComponent::getParent)
                .filter(parent -> parent.getAttributes().get(MARK) != null)
                .findFirst();
    }

    private static void wire(FacesContext faces, UIInput input, UIComponent block) {
        String texts = List.of(input.getId() + "-hint", input.getId() + "-error").stream()
                .flatMap(id -> block.getChildren().stream().filter(child -> id.equals(child.getId())))
                .filter(UIComponent::isRendered)
                .map(child -> child.getClientId(faces))
                .collect(Collectors.joining(" "));
        input.getPassThroughAttributes().put("aria-describedby", texts);
        if (!input.isValid() || !faces.getMessageList(input.getClientId(faces)).isEmpty()) {
            input.getPassThroughAttributes().put("aria-invalid", "true");
        } else {
            input.getPassThroughAttributes().remove("aria-invalid");
        }
        input.getAttributes().put("label", block.getAttributes().get(MARK));
    }
}

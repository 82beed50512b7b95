package fr.clepsydre.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LoginFormTest {

    @Test
    void hiddenFieldsAreSentAsThePageGaveThem() {
        var form = """
                <input type="hidden" name="form" value="form"/><input id="n" name="form:login" type="text" value=""/>
                <input name="form:password" type="password"/><button type="submit" name="form:enter">Enter</button>
                <input type="hidden" name="jakarta.faces.ViewState" value="-12:34"/>
                """;
        assertEquals(
                Map.of("form", "form", "form:login", "dpo", "form:password", "secret", "form:enter", "",
                        "jakarta.faces.ViewState", "-12:34"),
                LoginForm.filled(form, "dpo", "secret"));
    }
}

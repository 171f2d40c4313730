package org.carepurse.web.component;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** Words as they were said: whatever they contain is shown, never obeyed as markup. */
public record Plain(String text) implements Content {

    /** @return null for null, so that an option left out stays left out */
    public static Content of(String text) {
        return text == null ? null : new Plain(text);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeUserContent(text);
    }

    @Override
    public boolean isEmptyContent() {
        return text.isEmpty();
    }
}

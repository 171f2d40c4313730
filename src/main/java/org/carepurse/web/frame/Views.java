package org.carepurse.web.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** The templates under {@code WEB-INF/views}, compiled with the code: {@code order/place.jte}. */
@ApplicationScoped
public class Views {

    private static final String PACKAGE = "org.carepurse.views";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Views.class.getClassLoader(), PACKAGE);

    /** @param models what the template asks for beside the frame, usually one {@code page} */
    public byte[] draw(String view, Frame frame, Map<String, Object> models) {
        Map<String, Object> all = new HashMap<>(models);
        all.put("frame", frame);
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(view, all, page);
        return page.toByteArray();
    }
}

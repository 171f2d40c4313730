package org.carepurse.web.frame;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;

/** Lets a controller return the name of a template: {@code "order/place.jte"}. */
@ApplicationScoped
@Priority(ViewEngine.PRIORITY_APPLICATION)
public class JteViewEngine implements ViewEngine {

    private final Views views;
    private final Frames frames;

    @Inject
    JteViewEngine(Views views, Frames frames) {
        this.views = views;
        this.frames = frames;
    }

    @Override
    public boolean supports(String view) {
        return view.endsWith(".jte");
    }

    @Override
    public void processView(ViewEngineContext context) throws ViewEngineException {
        Frame frame = frames.frameOf(context.getRequest(HttpServletRequest.class));
        byte[] page = views.draw(context.getView(), frame, context.getModels().asMap());
        context.getResponseHeaders().putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        try {
            context.getOutputStream().write(page);
        } catch (IOException gone) {
            throw new ViewEngineException(gone);
        }
    }
}

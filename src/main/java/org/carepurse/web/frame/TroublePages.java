package org.carepurse.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Says what went wrong and what to do now. Needs no records, so that it can be drawn when they are out of reach. */
@ApplicationScoped
class TroublePages {

    private final Views views;
    private final Frames frames;

    @Inject
    TroublePages(Views views, Frames frames) {
        this.views = views;
        this.frames = frames;
    }

    byte[] draw(Trouble trouble, HttpServletRequest request) {
        return views.draw("frame/trouble.jte", frames.frameOf(request), Map.of("trouble", trouble));
    }
}

package org.carepurse.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.carepurse.notice.Messages;
import org.carepurse.savedview.Dashboard;
import org.carepurse.savedview.SavedViews;
import org.carepurse.savedview.ViewAddress;
import org.carepurse.words.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the frame of the page that a request asks for. */
@ApplicationScoped
public class Frames {

    private final CurrentPerson person;
    private final Messages messages;
    private final SavedViews views;
    private final Assets assets;
    private final boolean demo;

    @Inject
    Frames(
            CurrentPerson person,
            Messages messages,
            SavedViews views,
            Assets assets,
            @ConfigProperty(name = "carepurse.demo", defaultValue = "false") boolean demo) {
        this.person = person;
        this.messages = messages;
        this.views = views;
        this.assets = assets;
        this.demo = demo;
    }

    public Frame frameOf(HttpServletRequest request) {
        return new Frame(
                Words.in(Languages.of(request)),
                person,
                path(request),
                assets.folder(),
                demo,
                unread(),
                views(request));
    }

    private long unread() {
        return person.signedIn().map(messages::unread).orElse(0L);
    }

    private ViewsHere views(HttpServletRequest request) {
        return person.signedIn()
                .flatMap(who -> Dashboard.at(path(request))
                        .map(dashboard -> new ViewsHere(
                                ViewAddress.read(path(request), request.getQueryString()),
                                views.of(who, Desk.commissionerOf(who), dashboard))))
                .orElse(ViewsHere.NONE);
    }

    /** The page the person asked for, also when the container has passed the request on to a page about an error. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}

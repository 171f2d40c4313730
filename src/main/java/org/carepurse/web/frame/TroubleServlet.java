package org.carepurse.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the container sends what fails before or beside the pages ({@code web.xml}). */
@WebServlet("/trouble")
public class TroubleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient TroublePages pages;

    @Inject
    public TroubleServlet(TroublePages pages) {
        this.pages = pages;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Trouble trouble = trouble(request);
        byte[] page = pages.draw(trouble, request);
        response.setStatus(trouble.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** Somebody who comes here by themselves finds nothing. */
    private static Trouble trouble(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Trouble.of(thrown);
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? Trouble.of(status)
                : Trouble.NOT_FOUND;
    }
}

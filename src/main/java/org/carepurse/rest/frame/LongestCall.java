package org.carepurse.rest.frame;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * No call needs more than a few pages of text, no table more than some 20,000 lines, and no picture more than ten MiB; what is
 * longer is refused before it fills the memory.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION - 1)
class LongestCall implements ContainerRequestFilter {

    private static final int BYTES = 256 * 1024;
    private static final int BYTES_OF_A_FILE = 4 * 1024 * 1024;
    private static final int BYTES_OF_A_PICTURE = 10 * 1024 * 1024;

    @Context
    private ResourceInfo act;

    @Override
    public void filter(ContainerRequestContext request) {
        int most = longest();
        if (request.getLength() > most) {
            throw tooLong();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Measured(request.getEntityStream(), most));
        }
    }

    /** Only an act that says so takes a file. */
    private int longest() {
        Consumes takes = act.getResourceMethod().getAnnotation(Consumes.class);
        List<String> kinds = takes == null ? List.of() : List.of(takes.value());
        if (kinds.contains(Answers.PDF)) {
            return BYTES_OF_A_PICTURE;
        }
        return kinds.contains(Answers.FILE) ? BYTES_OF_A_FILE : BYTES;
    }

    private static ClientErrorException tooLong() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    /** Reads on until it was too much, for a call that does not say how long it is. */
    private static final class Measured extends FilterInputStream {

        private int left;

        Measured(InputStream content, int most) {
            super(content);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLong();
            }
        }
    }
}

package org.carepurse.rest.frame;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** No call needs more than a few pages of text; what is longer is refused before it fills the memory. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION - 1)
class LongestCall implements ContainerRequestFilter {

    private static final int BYTES = 256 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > BYTES) {
            throw tooLong();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Measured(request.getEntityStream()));
        }
    }

    private static ClientErrorException tooLong() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    /** Reads on until it was too much, for a call that does not say how long it is. */
    private static final class Measured extends FilterInputStream {

        private int left = BYTES;

        Measured(InputStream content) {
            super(content);
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

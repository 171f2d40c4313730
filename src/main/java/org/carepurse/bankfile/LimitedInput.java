package org.carepurse.bankfile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.carepurse.outcome.WrongInput;

/** Reads no more than a bank would ever send. */
final class LimitedInput extends FilterInputStream {

    static final int MOST_MEBIBYTES = 50;

    private long left = MOST_MEBIBYTES * 1024L * 1024L;

    LimitedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long many) throws IOException {
        long skipped = super.skip(many);
        count(skipped);
        return skipped;
    }

    /** Going back would let bytes be counted twice. */
    @Override
    public boolean markSupported() {
        return false;
    }

    static WrongInput tooLarge() {
        return new WrongInput("file", "bank-file-too-large", Map.of("most", String.valueOf(MOST_MEBIBYTES)));
    }

    private void count(long read) {
        left -= read;
        if (left < 0) {
            throw tooLarge();
        }
    }
}

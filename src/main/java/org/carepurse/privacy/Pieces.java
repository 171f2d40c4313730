package org.carepurse.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Cuts what is written into pieces of half a mebibyte, each kept as soon as it is full. */
final class Pieces extends OutputStream {

    private static final int SIZE = 512 * 1024;

    interface Shelf {
        void keep(int number, byte[] content);
    }

    private final Shelf shelf;
    private final byte[] piece = new byte[SIZE];
    private int filled;
    private int number;

    Pieces(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] content, int from, int length) {
        int written = 0;
        while (written < length) {
            int some = Math.min(length - written, SIZE - filled);
            System.arraycopy(content, from + written, piece, filled, some);
            filled += some;
            written += some;
            if (filled == SIZE) {
                keep();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (filled > 0) {
            keep();
        }
    }

    private void keep() {
        shelf.keep(number++, Arrays.copyOf(piece, filled));
        filled = 0;
    }
}

package org.carepurse.bankfile;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file, whatever it says of its encoding: UTF-16 when its first two bytes show that, otherwise UTF-8, in
 * which a byte that cannot be UTF-8 is read as what Windows calls Latin-1. Spreadsheets do not say what they write, and
 * banks' systems now and then declare the one and write the other.
 */
final class DecodedText extends Reader {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int AT_ONCE = 8192;

    private final InputStream file;
    private final ByteBuffer bytes = ByteBuffer.allocate(AT_ONCE).flip();
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private boolean isEnded;

    private DecodedText(InputStream file) {
        this.file = file;
    }

    static BufferedReader open(InputStream untrusted) throws IOException {
        BufferedInputStream file = new BufferedInputStream(new LimitedInput(untrusted));
        file.mark(4);
        int first = file.read();
        int second = file.read();
        file.reset();
        BufferedReader reader = new BufferedReader(readerFor(file, first, second));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(into, offset, length).slice();
        while (chars.position() == 0 && length > 0) {
            decode(chars);
            if (chars.position() == 0 && !fill()) {
                return -1;
            }
        }
        return chars.position();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static Reader readerFor(InputStream file, int first, int second) {
        if (first == 0xFE && second == 0xFF || first == 0 && second > 0) {
            return new InputStreamReader(file, StandardCharsets.UTF_16BE);
        }
        if (first == 0xFF && second == 0xFE || first > 0 && second == 0) {
            return new InputStreamReader(file, StandardCharsets.UTF_16LE);
        }
        return new DecodedText(file);
    }

    private void decode(CharBuffer chars) {
        CoderResult result = utf8.decode(bytes, chars, isEnded);
        while (result.isError() && chars.hasRemaining()) {
            chars.put(WESTERN.decode(ByteBuffer.wrap(new byte[] {bytes.get()})));
            utf8.reset();
            result = utf8.decode(bytes, chars, isEnded);
        }
    }

    /** @return whether there may be more to decode */
    private boolean fill() throws IOException {
        if (isEnded) {
            return false;
        }
        bytes.compact();
        int read = file.read(bytes.array(), bytes.position(), bytes.remaining());
        isEnded = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        return true;
    }
}

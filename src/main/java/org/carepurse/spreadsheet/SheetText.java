package org.carepurse.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file, whichever of two ways it is encoded in: UTF-8, or as older spreadsheets write. */
public final class SheetText {

    private static final Charset OLDER_SPREADSHEETS = Charset.forName("windows-1252");

    private SheetText() {}

    public static String of(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, OLDER_SPREADSHEETS);
        }
    }
}

package org.carepurse.web.frame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** A file the browser asks for beside the page, kept plain and compressed. */
record Asset(String type, byte[] plain, byte[] compressed) {

    static Asset of(String type, String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return new Asset(type + ";charset=utf-8", plain, compress(plain));
    }

    private static byte[] compress(byte[] plain) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}

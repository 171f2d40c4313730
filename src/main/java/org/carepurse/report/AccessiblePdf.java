package org.carepurse.report;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.xml.xmp.XmpSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What JasperReports leaves out of a tagged PDF for it to be PDF/UA-1 (ISO 14289-1): the metadata that declares it (clause 5)
 * and names its title (7.1), and what each head of a table is the head of (7.5). The list of a font's letters, which is not
 * needed and names only those used, goes (7.21.4.2); and what a picture shows is said in all its letters (7.3).
 */
final class AccessiblePdf {

    /** Its first and last lines mark where the metadata is; the empty character tells how the text is encoded. */
    private static final String DECLARED =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                    xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                  <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private static final PdfName LETTERS_OF_A_FONT = new PdfName("CIDSet");

    private static final PdfName HEAD_OF_A_TABLE = new PdfName("TH");
    private static final PdfDictionary OF_ITS_COLUMN = ofItsColumn();

    private static final PdfName DESCRIPTION = new PdfName("Alt");
    private static final Pattern LETTER = Pattern.compile("\\\\u([0-9a-f]{4})");

    private AccessiblePdf() {}

    /** What a picture shows, in letters that JasperReports does not lose on the way; {@link #declared} reads them again. */
    static String carried(String description) {
        return description
                .codePoints()
                .mapToObj(letter -> letter < 0x7f ? Character.toString(letter) : "\\u%04x".formatted(letter))
                .collect(Collectors.joining());
    }

    private static PdfString read(PdfString carried) {
        String description = LETTER.matcher(carried.toUnicodeString())
                .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
        return new PdfString(description, PdfObject.TEXT_UNICODE);
    }

    static byte[] declared(byte[] tagged, String title) throws IOException, DocumentException {
        PdfReader drawn = new PdfReader(tagged);
        mend(drawn);
        ByteArrayOutputStream declared = new ByteArrayOutputStream(tagged.length + DECLARED.length());
        try (PdfStamper stamper = new PdfStamper(drawn, declared)) {
            stamper.setXmpMetadata(DECLARED.formatted(XmpSchema.escape(title)).getBytes(StandardCharsets.UTF_8));
        }
        return declared.toByteArray();
    }

    private static void mend(PdfReader drawn) {
        for (int number = 1; number < drawn.getXrefSize(); number++) {
            PdfObject found = drawn.getPdfObject(number);
            if (found != null && found.isDictionary()) {
                mend((PdfDictionary) found);
            }
        }
        drawn.removeUnusedObjects();
    }

    private static void mend(PdfDictionary found) {
        found.remove(LETTERS_OF_A_FONT);
        if (found.get(DESCRIPTION) instanceof PdfString carried) {
            found.put(DESCRIPTION, read(carried));
        }
        if (HEAD_OF_A_TABLE.equals(found.get(PdfName.S))) {
            found.put(PdfName.A, OF_ITS_COLUMN);
        }
    }

    private static PdfDictionary ofItsColumn() {
        PdfDictionary told = new PdfDictionary();
        told.put(PdfName.O, new PdfName("Table"));
        told.put(new PdfName("Scope"), new PdfName("Column"));
        return told;
    }
}

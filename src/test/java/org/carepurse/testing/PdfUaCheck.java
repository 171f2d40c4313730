package org.carepurse.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds against PDF/UA-1 (ISO 14289-1) in a paper. */
public final class PdfUaCheck {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUaCheck() {}

    /** Each broken rule once: its clause, its test, and what it says. */
    public static List<String> failuresOf(byte[] paper) {
        try (InputStream read = new ByteArrayInputStream(paper);
                PDFAParser parser = Foundries.defaultInstance().createParser(read, PDFAFlavour.PDFUA_1)) {
            return Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(PdfUaCheck::said)
                    .distinct()
                    .toList();
        } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String said(TestAssertion failed) {
        return "%s test %d: %s"
                .formatted(failed.getRuleId().getClause(), failed.getRuleId().getTestNumber(), failed.getMessage());
    }
}

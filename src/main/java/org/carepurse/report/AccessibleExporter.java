package org.carepurse.report;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;

/** Draws the lines around cells as what they are, decoration that a screen reader passes over (PDF/UA-1, 7.1). */
final class AccessibleExporter extends JRPdfExporter {

    private static final PdfName DECORATION = new PdfName("Artifact");

    @Override
    protected void exportBox(JRLineBox box, JRPrintElement element) {
        PdfContentByte drawing = ((ClassicPdfProducer) pdfProducer).getPdfContentByte();
        drawing.beginMarkedContentSequence(DECORATION);
        super.exportBox(box, element);
        drawing.endMarkedContentSequence();
    }
}

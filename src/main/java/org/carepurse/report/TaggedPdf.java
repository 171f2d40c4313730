package org.carepurse.report;

import com.lowagie.text.DocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.carepurse.identity.Language;

/**
 * Draws a template as a PDF with its headings and tables tagged, its language named and its fonts inside, so that a screen
 * reader reads it as it reads the page. The template is compiled when it is first asked for.
 */
final class TaggedPdf {

    private final String source;
    private final Map<Print, JasperReport> templates = new ConcurrentHashMap<>();

    /** @param source the template's name among the resources */
    TaggedPdf(String source) {
        this.source = source;
    }

    byte[] draw(String title, Language language, Print print, Map<String, Object> said, JRDataSource rows) {
        try {
            JasperPrint pages =
                    JasperFillManager.fillReport(templates.computeIfAbsent(print, this::compiled), said, rows);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            AccessibleExporter exporter = new AccessibleExporter();
            exporter.setExporterInput(new SimpleExporterInput(pages));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
            exporter.setConfiguration(tagged(title, language));
            exporter.exportReport();
            return AccessiblePdf.declared(pdf.toByteArray(), title);
        } catch (JRException | DocumentException undrawable) {
            throw new IllegalStateException(title + " could not be drawn", undrawable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Templates name columns by their place: {@code c0}, {@code c1} and so on. */
    static JRDataSource rows(List<List<String>> cells) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (List<String> row : cells) {
            Map<String, String> named = new HashMap<>();
            for (int column = 0; column < row.size(); column++) {
                named.put("c" + column, row.get(column));
            }
            rows.add(named);
        }
        return new JRMapCollectionDataSource(rows);
    }

    private static SimplePdfExporterConfiguration tagged(String title, Language language) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(language.locale().toLanguageTag());
        configuration.setMetadataTitle(title);
        configuration.setDisplayMetadataTitle(true);
        return configuration;
    }

    private JasperReport compiled(Print print) {
        try (InputStream read = TaggedPdf.class.getResourceAsStream(source)) {
            String written = new String(read.readAllBytes(), StandardCharsets.UTF_8);
            String sized = print == Print.LARGE ? LargePrint.of(written) : written;
            return JasperCompileManager.compileReport(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (JRException wrong) {
            throw new IllegalStateException(source + " cannot be compiled", wrong);
        }
    }
}

package org.carepurse.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.carepurse.identity.Language;
import org.carepurse.words.Words;

/**
 * A statement on paper: a PDF with its headings and tables tagged, its language named and its fonts inside, so that a
 * screen reader reads it as it reads the page. The template is compiled when it is first asked for.
 */
@ApplicationScoped
public class StatementPdf {

    private static final String TEMPLATE = "/reports/report/statement.jrxml";

    private volatile JasperReport template;

    public byte[] of(Statement statement, Language language) {
        StatementText text = new StatementText(statement, Words.in(language));
        try {
            JasperPrint pages = JasperFillManager.fillReport(template(), said(text), new JREmptyDataSource());
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            JRPdfExporter exporter = new JRPdfExporter();
            exporter.setExporterInput(new SimpleExporterInput(pages));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
            exporter.setConfiguration(tagged(text, language));
            exporter.exportReport();
            return pdf.toByteArray();
        } catch (JRException undrawable) {
            throw new IllegalStateException("The statement of " + statement.plan() + " could not be drawn", undrawable);
        }
    }

    private static Map<String, Object> said(StatementText text) {
        Map<String, Object> said = new HashMap<>();
        said.put("title", text.title());
        said.put("about", text.about());
        said.put("left", text.left());
        said.put("goalsCaption", text.goals().caption());
        said.put("goalsHeads", text.goals().heads());
        said.put("goals", rows(text.goals()));
        said.put("movementsCaption", text.movements().caption());
        said.put("movementsHeads", text.movements().heads());
        said.put("movements", rows(text.movements()));
        return said;
    }

    /** The template names columns by their place: {@code c0}, {@code c1} and so on. */
    private static JRDataSource rows(Table table) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            Map<String, String> cells = new HashMap<>();
            for (int column = 0; column < row.size(); column++) {
                cells.put("c" + column, row.get(column));
            }
            rows.add(cells);
        }
        return new JRMapCollectionDataSource(rows);
    }

    private static SimplePdfExporterConfiguration tagged(StatementText text, Language language) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(language.locale().toLanguageTag());
        configuration.setMetadataTitle(text.title());
        configuration.setDisplayMetadataTitle(true);
        return configuration;
    }

    private JasperReport template() throws JRException {
        if (template == null) {
            try (InputStream source = StatementPdf.class.getResourceAsStream(TEMPLATE)) {
                template = JasperCompileManager.compileReport(source);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return template;
    }
}

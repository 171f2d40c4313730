package org.carepurse.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.carepurse.outcome.BrokenInvariant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The stylesheet, the script and the icon, read once. Their folder is named by their content, so a browser may keep
 * them for ever and still gets new ones the moment they change.
 */
@ApplicationScoped
public class Assets {

    private static final String GOVUK = "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";
    private static final String ROOT = "/assets/";
    private static final int VERSION_LENGTH = 12;

    private final Map<String, Asset> assets = new TreeMap<>();
    private final String version;

    @Inject
    Assets(ServletContext context, @ConfigProperty(name = "carepurse.accent", defaultValue = "#0b5563") String accent) {
        this(context::getResourceAsStream, accent);
    }

    /** @param ours opens a file of the application by its path from the root */
    Assets(Function<String, InputStream> ours, String accent) {
        Function<String, InputStream> theirs = Assets.class::getResourceAsStream;
        String style = Stylesheet.withoutFontsAndCrest(text(theirs, GOVUK + "govuk-frontend.min.css"));
        assets.put(
                "carepurse.css",
                Asset.of("text/css", style + new Accent(accent).css() + text(ours, ROOT + "carepurse.css")));
        assets.put("carepurse.js", Asset.of("text/javascript", text(ours, ROOT + "carepurse.js")));
        assets.put(
                "govuk-frontend.min.js",
                Asset.of(
                        "text/javascript", Stylesheet.withoutSourceMap(text(theirs, GOVUK + "govuk-frontend.min.js"))));
        assets.put("favicon.svg", Asset.of("image/svg+xml", text(ours, ROOT + "favicon.svg")));
        version = version();
    }

    /** A colour that cannot be read stops the start, not the first visitor. */
    void areReadAtStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        folder();
    }

    /** The folder to ask for them in: {@code /assets/3f2a…}. */
    public String folder() {
        return ROOT + version;
    }

    Optional<Asset> named(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            assets.forEach((name, asset) -> digest.update(asset.plain()));
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    private static String text(Function<String, InputStream> source, String path) {
        try (InputStream in = source.apply(path)) {
            if (in == null) {
                throw new BrokenInvariant("The file " + path + " is not in the application.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}

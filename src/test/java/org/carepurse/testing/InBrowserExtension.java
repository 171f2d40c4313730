package org.carepurse.testing;

import static org.junit.platform.commons.support.AnnotationSupport.findAnnotation;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

class InBrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback, AfterAllCallback {

    private static final Namespace OURS = Namespace.create(InBrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return Chromium.path()
                .map(path -> ConditionEvaluationResult.enabled("Chromium is at " + path))
                .orElseGet(() -> ConditionEvaluationResult.disabled(
                        "No Chromium on this machine: install it, or name it in CHROMIUM"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        BrowserContext window = Chromium.shared()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(StartedCarePurse.shared().home().toString())
                        .setJavaScriptEnabled(allowsScript(test)));
        test.getStore(OURS).put(BrowserContext.class, window);
        return window.newPage();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        close(test);
    }

    /** The window of whatever was done once before all tests of a class. */
    @Override
    public void afterAll(ExtensionContext tests) {
        close(tests);
    }

    private static void close(ExtensionContext test) {
        BrowserContext window = test.getStore(OURS).remove(BrowserContext.class, BrowserContext.class);
        if (window != null) {
            window.close();
        }
    }

    private static boolean allowsScript(ExtensionContext test) {
        return findAnnotation(test.getTestMethod(), InBrowser.class)
                .or(() -> findAnnotation(test.getRequiredTestClass(), InBrowser.class))
                .map(InBrowser::script)
                .orElse(true);
    }
}

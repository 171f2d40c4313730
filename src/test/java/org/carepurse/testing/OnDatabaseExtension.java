package org.carepurse.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

class OnDatabaseExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> wanted = parameter.getParameter().getType();
        return wanted == CarePurseInstance.class
                || wanted == TestClock.class
                || CarePurseInstance.shared().has(wanted);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> wanted = parameter.getParameter().getType();
        CarePurseInstance instance = CarePurseInstance.shared();
        if (wanted == CarePurseInstance.class) {
            return instance;
        }
        return wanted == TestClock.class ? instance.clock() : instance.get(wanted);
    }
}

package org.carepurse.rest.frame;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the description of the interface with what holds for all resources: what it is, how a caller shows who they
 * are, how a call is made once only, and what a problem looks like.
 */
public class InterfaceDescription implements OASFilter {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description
                .info(
                        OASFactory.createInfo()
                                .title("CarePurse")
                                .version("0.1")
                                .description(
                                        "Personal health budgets, run to the penny: the same acts as on the pages, for programs."
                                                + " Sums are whole pence; days are written as 2027-03-04; what is not there is left out."))
                .servers(List.of(OASFactory.createServer().url("/").description("Where this was read.")))
                .security(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        description
                .getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme(BEARER)
                                .description("The token that POST " + OpenToAll.SIGN_IN + " hands out."))
                .addSchema(PROBLEM, problem())
                .addResponse(PROBLEM, problems());
        description.getComponents().getSchemas().values().forEach(InterfaceDescription::complete);
        description.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        String subject = path.split("/")[2];
        operation.operationId(subject + "." + operation.getOperationId()).addTag(subject);
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(InterfaceDescription::complete);
        }
        if (OpenToAll.covers(method.name(), path)) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
        if (operation.getRequestBody() != null) {
            complete(operation.getRequestBody().getContent());
        }
        APIResponse done = operation.getResponses().getAPIResponse("default").description("Done.");
        complete(done.getContent());
        boolean says = method != PathItem.HttpMethod.DELETE;
        operation.getResponses().addAPIResponse(says ? "200" : "204", says ? done : done.content(null));
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref(PROBLEM));
    }

    /** What is no JSON is a file: a text, or bytes. */
    private static void complete(Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            if (!type.equals("application/json")) {
                Schema file = OASFactory.createSchema().type(Schema.SchemaType.STRING);
                media.setSchema(type.startsWith("text/") ? file : file.format("binary"));
            }
        });
    }

    private static void complete(Parameter parameter) {
        if (parameter.getSchema() == null) {
            parameter.setSchema(OASFactory.createSchema().type(Schema.SchemaType.STRING));
        }
        if (parameter.getName().equals(Answers.KEY)) {
            parameter
                    .required(true)
                    .description("The caller's own name for this request, 8 to 80 characters without"
                            + " spaces. Sent again with the same content, it is done once and answered the same.");
        }
    }

    /** Sums are whole pence, and names are texts: neither follows from the types that the container reads. */
    private static void complete(Schema schema) {
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            schema.setType(Schema.SchemaType.STRING);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> {
                if (name.endsWith("Pence")) {
                    property.type(Schema.SchemaType.INTEGER).format("int64");
                }
            });
        }
    }

    private static APIResponse problems() {
        Content content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
        return OASFactory.createAPIResponse()
                .content(content)
                .description(
                        "Not done, and nothing was changed. 400: the call is wrong. 401: nobody is signed in. 403: not allowed."
                                + " 404: nothing there. 409: a rule refuses. 413: too long. 503: not possible at this moment.");
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .type(Schema.SchemaType.OBJECT)
                .addRequired("status")
                .addRequired("code")
                .addRequired("title")
                .addProperty("status", text("The HTTP status.").type(Schema.SchemaType.INTEGER))
                .addProperty("code", text("Which mistake or rule, for programs."))
                .addProperty("title", text("What happened, in a sentence, in the caller's language."))
                .addProperty("next", text("What to do about it, in a sentence."))
                .addProperty("field", text("Which field of the call is at fault."));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING).description(description);
    }
}

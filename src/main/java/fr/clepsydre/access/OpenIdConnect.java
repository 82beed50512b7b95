package fr.clepsydre.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import fr.clepsydre.app.PublicAddress;
import fr.clepsydre.app.account.ForeignLogin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logins by any provider of OpenID Connect: the code flow with PKCE, state and nonce. Off unless the operator sets one. */
@ApplicationScoped
public class OpenIdConnect implements ForeignLogin {

    private static final int PATIENCE = 10_000;

    @Inject
    private Instance<Optional<OidcSettings>> settings;
    @Inject
    private PublicAddress address;

    private volatile @Nullable OIDCProviderMetadata provider;

    /** What a login that has begun is held against when the browser comes back. */
    record Begun(String state, String nonce, String verifier) implements Serializable {
    }

    @Override
    public boolean isSet() {
        return settings.get().isPresent();
    }

    /** Secrets for one login. */
    static Begun begin() {
        return new Begun(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue());
    }

    /** Where the browser is sent. Throws an IOException for a provider that does not answer. */
    URI leave(Begun begun) throws IOException {
        return new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid", "profile", "email"), client(),
                callback()).endpointURI(provider().getAuthorizationEndpointURI()).state(new State(begun.state()))
                .nonce(new Nonce(begun.nonce())).codeChallenge(new CodeVerifier(begun.verifier()), CodeChallengeMethod.S256)
                .build().toURI();
    }

    /** The login that the provider vouches for. Throws an IOException, its message for the log, for whatever is not right. */
    String arrive(Begun begun, String code) throws IOException {
        OidcSettings set = settings.get().orElseThrow();
        TokenRequest request = new TokenRequest.Builder(provider().getTokenEndpointURI(),
                new ClientSecretBasic(client(), new Secret(set.clientSecret())),
                new AuthorizationCodeGrant(new AuthorizationCode(code), callback(), new CodeVerifier(begun.verifier())))
                .build();
        try {
            HTTPRequest http = request.toHTTPRequest();
            http.setConnectTimeout(PATIENCE);
            http.setReadTimeout(PATIENCE);
            TokenResponse response = OIDCTokenResponseParser.parse(http.send());
            if (!response.indicatesSuccess()) {
                throw new IOException("the provider refused the code: " + response.toErrorResponse().getErrorObject().getCode());
            }
            JWT token = response.toSuccessResponse().getTokens().toOIDCTokens().getIDToken();
            IDTokenValidator validator = new IDTokenValidator(new Issuer(set.issuer()), client(), JWSAlgorithm.RS256,
                    provider().getJWKSetURI().toURL());
            Object login = validator.validate(token, new Nonce(begun.nonce())).toJWTClaimsSet().getClaim(set.claim());
            if (!(login instanceof String name) || name.isBlank()) {
                throw new IOException("the ID token has no claim " + set.claim());
            }
            return name.strip().toLowerCase(Locale.ROOT);
        } catch (ParseException | BadJOSEException | JOSEException wrong) {
            throw new IOException(wrong.getClass().getSimpleName() + ": " + wrong.getMessage(), wrong);
        }
    }

    private ClientID client() {
        return new ClientID(settings.get().orElseThrow().clientId());
    }

    private URI callback() {
        return URI.create(address.root() + "login/callback");
    }

    /** Read once; a provider that was away is asked again. */
    private OIDCProviderMetadata provider() throws IOException {
        OIDCProviderMetadata known = provider;
        if (known == null) {
            try {
                known = OIDCProviderMetadata.resolve(new Issuer(settings.get().orElseThrow().issuer()), PATIENCE, PATIENCE);
            } catch (GeneralException wrong) {
                throw new IOException("the provider's configuration: " + wrong.getMessage(), wrong);
            }
            provider = known;
        }
        return known;
    }
}

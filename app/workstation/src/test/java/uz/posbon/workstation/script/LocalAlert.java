package uz.posbon.workstation.script;

/** A CAP message of our own, where the shared real ones are not at hand. */
final class LocalAlert {
    static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
              <identifier>posbon-test-1</identifier>
              <sender>test@posbon</sender>
              <sent>2026-11-24T09:00:00+05:00</sent>
              <status>Actual</status>
              <msgType>Alert</msgType>
              <scope>Public</scope>
              <info>
                <category>Fire</category>
                <event>Smoke</event>
                <urgency>Immediate</urgency>
                <severity>Severe</severity>
                <certainty>Likely</certainty>
                <area>
                  <areaDesc>Amir Temur square</areaDesc>
                  <circle>41.3111,69.2797 0.1</circle>
                </area>
              </info>
            </alert>
            """;

    private LocalAlert() {}
}

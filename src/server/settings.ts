/** What the running app may know, served as /config.json; an absent field means the app's own default. */
export interface PublicConfig {
  /** Addresses where devices of a seminar find each other: ws: or wss:, or relative to the app's own. */
  signalling: string[];
  iceServers?: IceServer[];
  /** Who runs this Langbord, as shown to users. */
  owner?: string;
  /** Address of the owner's accessibility statement. */
  accessibilityStatement?: string;
  /** Address of the owner's privacy page. */
  privacyPage?: string;
}

export interface IceServer {
  urls: string[];
  username?: string;
  credential?: string;
}

export interface Settings {
  port: number;
  /** The network interface to listen on; undefined means all of them. */
  host: string | undefined;
  /** The path the app lives under, with a slash at both ends. */
  basePath: string;
  /** Sources for the frame-ancestors directive of the content security policy. */
  frameAncestors: string[];
  /** Origins whose pages may use the signalling besides the app's own. */
  origins: string[];
  /** How many proxies in front of the server add to X-Forwarded-For. */
  proxies: number;
  publicConfig: PublicConfig;
}

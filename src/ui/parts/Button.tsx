import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon, type IconName } from './Icon.tsx';

interface Look {
  /** One filled (`primary`) button a screen. */
  variant?: 'primary' | 'secondary' | 'tertiary';
  /** `danger` only to delete. */
  color?: 'neutral' | 'danger' | undefined;
  icon?: IconName | undefined;
  iconAfter?: IconName | undefined;
  /** The name of a button that shows only its icon. */
  label?: string | undefined;
  children?: ReactNode;
}

export function Button(props: Look & Omit<ComponentProps<'button'>, 'color' | keyof Look>) {
  const { variant, color, icon, iconAfter, label, children, className, ...rest } = props;
  return (
    <button type="button" {...rest} {...lookOf(props)}>
      <Content icon={icon} iconAfter={iconAfter}>
        {children}
      </Content>
    </button>
  );
}

/** Looks like a button and goes to another screen; `href` is an address inside the app, such as `/about`. */
export function ButtonLink(props: Look & { href: string; className?: string }) {
  return (
    <Link href={props.href} {...lookOf(props)}>
      <Content icon={props.icon} iconAfter={props.iconAfter}>
        {props.children}
      </Content>
    </Link>
  );
}

function lookOf({ variant = 'primary', color, label, children, className }: Look & { className?: string | undefined }) {
  return {
    className: className ? `ds-button ${className}` : 'ds-button',
    'data-variant': variant === 'primary' ? undefined : variant,
    'data-color': color,
    'data-icon': children === undefined ? true : undefined,
    'aria-label': label,
    title: label,
  };
}

function Content({ icon, iconAfter, children }: Pick<Look, 'icon' | 'iconAfter' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </>
  );
}

"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q&~9YH2neCy8nP&L_k1)|NsC0|NsC0|NsACHJ<F(eS+q0VL@zSqE@@T$6e|^R|j2vvetn0y(kb;i(5+!J)7yTW|p*c
Gz6#LcVBO~G!&o)-NQntN{pC@?V^W4W~Hkx=TcQw6Q^BJBou<AhY*&Es;UTtjj?97R6w8;pFTI<`Bg~;B~^Q9rBzZugaUvK05w1!
_qYJw)Bpe~f_n`m_r3Rq_3rqQ1(j_!+}s_lvt8e9?_lN{2fRDp4qZLlt=kt`*@%S)yU&1k-l)62dwly++wR{!W;b)~s3cS)&;s?V
*4x(EUvGNVUq%2DUFG%ys&}pT9lo-?=6&7n_PKy>yMlI55twX(rD%1b-+jLK$S6>K-aEH;RZ^(v6@%_etc;3UV+_q3GjCdUl491=
M#>B~T%?qzZnH;qR@m;{Dc<gQ0`?_KS*cZ2)9z@H^4Xwf^_};}O*V`b&}w#6*Z={kDMxcgvWm6r({2C>$KJ`-*`9jdF3swneDpQI
`FY+c2`$g2-*a6@)o!0yeNa5matUyWn43)P&e#if3f;4?0fOd|ojMF>E!w3<Z3lAu*z;(_Jl#b^w<~wn`#mM}%Wo<?=+})Od~G!9
4XFE_%q@D{O}3L}W9EHlZf%yf!<oA}>DHsB0nng&>|iUbIgPhw1ErSNE$;vhP)W^=nPvcK8p@TuZsOh2?eBL6$TA4F^S1yF+CWo+
2P?YYZchP%AkzU&jQ74Z_hF@U8{Nl15_$wdLr%IS-xl8IeeS15cG-hVX3KlEm2-<D?nlSDf~hr+lSG7<u+pU}`(z!%e1hL~-sh0!
X4-8F3TW?nFQMT*kAw<!t(MbmGjFr5t-4`C>wFTgW4$QdDEsLp_3+a{06_qNKocf`F#=%(+KPXv>ItUulhG#A)Qk-=1VIRzBSJI^
Y?_n(MuIgzQxx?w01X)c05rlzqDfCkCYlq`4JW42Q}i%38k(M?Jt^eTGJcAA5s8tYG6E8bB+*PwJq0$D{Ub>BqE8?)j1jaALq-6B
rkXTp2vkA>XaGP7sfnW?CV`@8ZAA2F(KKQJ27*l_f(Qwq5u#*hCRIPwQ}s{Lf}2c~{Rurs>Vf3|8fY8T5cK~1B8vBx5BK3zRZ;(#
prZczNJ;<OKflmakdTD?d;7m%Tff-+UZFlzdh_=DUAoW455+;wKl;EQNY0-^6W$6~d;j<f(YFc|jYt0+TN9EE6n5o#TN5odYNyMe
^V^!h(W*56^SBN(doWVyiTIF#?y}mrPL?@;(Cq*6-^-`}IKj1u$$#;lKrecusvtm$5lBiss3{$A@``!6TM(al;rh{6|Ig3$vw}8$
iE{muqQs`9HjtG;;1BsS6#kEQh>Ef_^KaaFYn>YHl=8fG>eG9}De|+C2O_||2mVwCk#?;;w*Sq9?15;9XkjwwMNJC>`dj|?yaEW`
tnMg(XV${A&ee?4n-2d^`S^Hy{fK=1eHn$2l`t#Ef94=A!+-zwN*{y|^`$fKA797+on;-}K>-rhP!T&XuYMZ3<a&MiVkPyrA<n9j
1!}_20k>ek{PVqA*~uE;)}g+dc3}08quDG_4M?cS{+z$`R2WR0<MPH$mPEpSSjE-1`M5Z3?fiax9Dn4iwW5>xdj03~6R&9k1HV0Y
Uy*Xp!-k#zU1$~2esNULomjE@v5b})?B>4tdU3)hwBiB(YVY&;8-95FyRbZ@q)S*|q9hrAZ)d-t8h9JW=upDB?kw(9ZXfXN*$;3i
sBXbeohEBefd90H^W?rG#?l?a3Xna9Z`^YzCDlsB`yb|X(WisT=aJ{>J;Md9Ykf7b;^!a1p@ZXoDmAo8BkGYL`sVl-;5y0$`YatE
H8N%k2p~MKY5cbky+Gf#v1@srh+ox+QD#9Nlqe&F<@!&;4+-}XSd@4u9Arr-dC57xz@=xyla5ZPGJ1lW#llgD7PywIvgQ6_GZ`Sq
eu4Ld=+3Mqi^4dNP)Bof0hFH02qnl<YmsWChVCjhUylCnm$D%sZ+mgp;iP%*Kf%-<gA>XWQvix8_1@#<#el7X(I}6EVX$D24ZzhQ
_I*?TkZXO&*%gQ;W5=Y1ASk$n<_B~43Mg5H^`90ToAEz$41UkGd<_Q?WgXT7LM`ujpUy%=PTs-cHRtwzoS@HO!~Wzm{hJ43KM(md
xNNES_o#y&RtIq7L*&EnARjlGAD-TGo(}{6DHY<$Z?z~12DZOBxwq#hdIM<-qkn1Ug4nHnICUQ0JC2->Al2%FsW4Gj?&v$eR5DVb
08)u%QUBk3uq2W{s}Uj(oelSr>Dgd^@*)}8A?5J%T{env45UVKmK?iiq})$U={G}TR3i{c(Ze!{GP1`{?Pkp_Hk0{3jmDD!!eI2I
z-f;57qt|RA>rjAxhx-St^2>$dNxkx_gzMt#D?$rcW1Y4xa_qLhHiI|V6ICQ9GacMWlrWw4-ynS!eDTRGD{kCffXy6c~y&s6)U;U
Yws~KI^reh1?<rXD}lm=E?AldImsCu^wsAW*%-5CJ}UP-o@?#Y-w=lk*=0&#m}+&f#F9K^CJ(o%`R!}sqoQb2yA#zZG#uGu9NBQL
xpobhi97|j#n$E8(5640<%8@MI}Ax01U{|(Cq#-H5rH9DVtj7n5}UY@B5WU~M4FhR5ngCgO!8J?(#kY=4CG7}fK8?0$*s$usDJ8x
C;fHM5x))JZM(HpJ!e;-qOvGu9Bu34D#FXF6=s=`6{%>d118-m;-_m^u~+Z$@5Z#Sy75vqU{XT)aLYoOAhaxUTmWd9x5?a;1=-kc
wnOf>NCR<TRCQ~I94#O(g$z*4OoGY-H|q_LFRy?YLP+f*HW9J$sH)}i{|}oKY#QGmi;d02&L#{sb%h)5yp9=g({CGGH=>-}$Ta|Z
uZpeh0g1jDln~(-QK;hPhxz}~0U!efB|Lb245u?}eLrb{km34F3Hc^O%mD!s@B-{VPv=0BB7jLz1l^QpW)l4QaTGw6NKfT@w%ll@
ndk6^$udNo&P%+w83VhvZlWqlf)J{65M+fnFjGDv1u#D~fT*GtoB+<Hm#LhYFSl>&V^x3+4{z@^p?7c=#}p>)J*yg+aAHB-z}bm4
S)j*8$KjtF0#6+>!$CDy9mfp1WnMZurs9a|bzDTmNP-Z59vNa_RsSEO=U2u^{hP0%TCj#9B~ctQ{`__Cj0y4XO9v@QSwfDqAbxKI
i2{ZK1*&*}4HQt<x5GU4&xW&FZ*KN=W`}qAS`_Lw{mumkVz#gv*6J1j&|Q<coCpA*R2M9$Si9OMU7^sKt0f+EL!kd%>xR>MZ}8_2
fyXBtZ`J$ALjz<UP!69dzPO|A*6=tMoDUpMMNw%qz^3eTSWS1wEPFJ&Uc2&EL4s&K^$2ET7$M{t%5r(dIVMg)G(}YuQ5T;l&C{K8
@-71r40jw|+{+R<b(BQ4*~bZW<UEZVr*TOU$mn{OFJ{F3HzC0bA+YTZ2ubMs-K8EiE)}3M0n{C6M&Oc2Bwu^d$;K!K)_}S0;z%T6
ii~>tUZmtejcIHMq#e%v?&MC2kPjHU`Hr(ysIwc|1$J0JQKy!LG$Y2JoBvVtGPki1B*2M*AlEYh3NU=o#;8;|?t%wN7C|5us$e({
P)tf3+7tD<qG5D3N+b*60unM&K_;gA2%d*QM8z2mngFL$5IZpdjUY1#ueMDYcVgoX$t#UH=b<&y>T|xvbvR;=bci6BB#tveFdVCm
i1jzdi6tk>_hE<5pA8Zw_7fz_Hp1c-&7f@}iBjEAsWA$+n3$7aTb?lc8~=Ar^Q8}NJ$riQG;l3ZfbeO4VgqOi6cQIp=xwBvBUYlv
MTU^-q<j3Sk#t-(0ST4#6B*S}!wY579BXd7lQw9>gtO0FU|gYJ_W~8s%tN&{%U5)^b?7uVuK+Tas^aJ?FKbjpV502JlP|vvGPas&
^rd)31_1f_mJSptHlq-dB(ex$l)`P>QKZ>|(RXDxO&LK;wqbm8Bdx9gr;ANny)rvGztiEV%;RmwD(NcDp+iXw<Xs)jjcws1oH)Zz
ET2&~+R-ZyG^#y$r{ZYD!MB9PVbTsfyuDZ{o6~Hj3aW|<ZGAA(c1Mk}V~M&$hh<HbfziV+4x19{uhlAox^&c1xbUf3y38o)Ggho-
lA?-??a0$rF!Bnb=wr5nb2U_Eb#WGK)*5Q2&L#>CPK|TBW-|*1f{qcQIE(M@)peZnD+k&nB^TZGHbA*M@|{JwjLem_Nfpe6<uPGh
7&BB(VC5LVT=&je@#0>dj?b4LN>_K?a7P0Nj*jPDW;bQ-NlNDgkZ*d8a5k?rcUnw}hrUN0ag?bnnBuBMW@l5loD55i_h2-&>2Pgk
&_OB|hJRw|cir=q-#qihSqpRo;&;6-%J5a!6;EtV`=K+-t`<rKTye_elh4Mun^B@9&nr0SHjDB(8Gfi(CyB`uk~z|fBd)#9V(m*@
V7XLB7sXo9xdPVpLC+bHrOnr2AvW(0f|_b?kn(~vMjT9%K_&|YWb{Sl4{g?^7%1;t*Ao4C%M*90mFkp{WbxL!%ehhKQay=BZUAGQ
;gP-*ld%(>WBql~n2qnG5Ey8s)HuSsYml?yP)@Y9J;=;J6(e(k1~*${IH8;oqcqsnf~8_}HY+C+JO&o>Dz?z&VJ}_fIo*Y>qPB8W
LTQxlaViBUK_Nrv)n=$(VCgPW-G~v23Y+}a=PD_r>U1{*ox7t~orBG|D6x>%IE^Ko+FMt8RYy#zoasFN<oog1vNdaNy)OhZuj7qM
rh@qt!kb)rvnTSm)?{Nk@w{-FjNm$`);@dvTgyG|7Z5SRE#P89ST%m~BY@g%+f2UZlbGXH3~NsZtb&2HdsAk1l&Qwt=v}dgioZoP
j>A{N4;iWPmi%Xd`+t^yyY^dmsP}?0QmbiY`vAn}WwA|9NKs*@R>2qCi@WT8@;y^gG5%9Pr`N<Rc$NgieiCsmJXeKB0wi&?pkX=+
%_Yv#57AT+TQUV{eXm1UI%SG}Pj3r}N{A|Bw;u*5gEnD~OO^VP9?Lq=>d_sTi!6lk8RpBYq~)07&Ul^nJG$O-n1^&OscId8Stsyc
kCx|1A~3MUTC@0!7G+|ipp+2ES*3}Fud0<c0<98;{vOq9FAaFa0sw_Q8=|+T%Kx*D1bnnZwKb(axm~Phy3th^XXl18SEts*yyUD{
vndKTX7~JLf`p6x&cuCP$qo>3Od#A`<u4?AEjtndfI%HS02&Q(SobRp3BVy)KID}sko8PvyO%!eT{C;J>9>s9>ZKbOPIxQSXQ}If
ra4APV9O7hso`}s_93%|JXRS$x`Vj`$P)h_zQU9|Etnst2CeN+lx;l99w0|zKF?a%%?)i*raPx~FGLBEyXJRPw{m`2@3ZnYM5IiT
LryAmAA)_CTCEMbYnE{PBcoE1fTAuY&?puTlZJNrmKy02a8ld@+yQa1Qg9PXt)DtXh10e(8PYVwa)7xQ#tpFGOHuT8nsAig>sA&<
ZL|_0NM<Fue}}v7QWS+zrl~d8`o3dag?@Vt$!S2CODpTdk<2d#<f;P)hEnC-W@b%vid!X5CLH6=TY;HD%e6*ZZOU#yMM&8E`+foh
SSz%L3&iQ3PCYoCA62ak*}B3G$LFUp`odjK66BcULBjqMZi+*y%erCj>B_rVe>NKsjz^GeGKNGME-*qU8kf;l3>`*2zSG*coLWv~
*Q>9Ajr_dsn~F8B;;o@A<KiN?Hl9>?l#M4By%&V2<HZ){LD$7Zo1HF0kv3kdiS?d4NjnIWSAwzVN`~Rq6cNqlWed`mVuA7paDoO#
FBi#vSIBxpWca%HyBx|vo3DbeGW1ZslP&E~^Mw<a(0!GD9y`{Almr*t&^_g+!#HwiUwnr9{2$e*R5k~{2bWFrP1JCb;K3S<kzsO>
I*b}coLlvb0!ahy{2V(-VjCii>(K0B%h6;7-bd0v`qzO%WQkCtulOu5dpS_t5@250-%W1i1x$p6H06rR<sol#9-lAL&A%+AJyfaB
R618!6^NFJ6R-(sp?Em`mtQ0P%Ef|mWE2drW~4Kh^8bi)@zB0L-nQAvgMd0c1co1xaWFtL6bmyRfG;8-gHcX8>&9~a5CQj|Uzg^I
Wd<YV>)WL~VlP4Q)lg{-_!Oi9?4?fI4{sQE5>U6u1qXqR23;4Tbs5odt;R9?M$-_AxV<>zZZ~7)k(tlguKoTAB%Wv~fEMe%NXig(
nw5L$?r&$d)8d>>Z~n{=*D)bY3C5ZjYD(m{I(W)<6dn}$06ENc=cTk*TeZRg&;%T1$$S1>Z6QS@r>x+^z^ny84(>rIkKmN)w(Rc4
{rOI#Sa=&DywuyQenb;AwQla?!ut2AAu4RA$|~hx0<5LA8tA&er^s26Bd2yE^-Gr`O1hMQMJ0<0LK!Rvq_^%Mk3tHpdii06o1Wdb
=99p2qqmd|xc+^g$k52h`sfREe?i89xU)g{79m)yc{`7_5@3G;)>>7qWm(w7;u<3k6%bw2iPKKdW#UaQed|?3-XS^@Vn8Q?243dj
CbMaJU7gKkweJo|gW?44!|md}pw#>u@%hVc7S_OY?o{LXtwEC4`m;;FZJl}9cfSKELAH%c$jNz>z1A)Iy&r?9Ow;of``ZF1F~!(2
!t~QwOJg9#NT4hW74qE`%mFWmaZ%<+myeer=UQk;rv^$ydj&N~UP?R&6l~42L9hL%OibzE{{6ztM}TmBrsVOhCwh$9UrniPGQXr_
nCG*~f}!#mbpcgMRNEpS1c0L*B5nzVf}@z>WcUk8L#1yBgG7Ts8lbu4s|cc{454jwgp8IgMS>&>PE(^(B1G7jsFG!fbj<A{CFxO7
NexwkLv=t@BLcvi8Oh`orVqKU@od_a=X(!bY?)XfB?SlKUAV%uIWJxeGau1tUXFZEbwV}F4+;kaVHO}X@o>-pQBPCFMA=4aj%;3x
xW{tz3xr66Pfu>WCOg+#94yo3r-v68V`?<qbvGzmH+OWmZr!-9);C<i1QbUj?qmsyj#4EFyFBCPfF;Lnz%pd6j-iJL37p(@@R0|O
{AzkW4d%wJitLd=FrJ6mE*A?)2!NqGc~Wzl)r({3pJ8Ehr1d8?kkpHSNa);mM7FkhZ>{tc*572Kh;4fGKJ>aN>~F@5)x=4RHVQZJ
{;~jHk=VKGorm#*IE`S`k9v0<^?5G+*i-oS+5MftinU#7A<r(was>;j<C_TPi9iuXwosnAb>jBpahVk%R&iXcoK?H*+(#e*Jc%g&
&?{9vgW11Vsa#C|ul>B;&&FMuJu(JJ?jlj=tG0zhEP)vN)urnMF_2I?R@1W-K~go2rU?!bM0|+;FB&=ee{<{j1(KaeD!3s?CZElk
6eyyGMg&Z(IQKK_^mlSE_b)B}-kW3JIP7!fkNHY5;RVk9@_N|qoqp7h?b`ZHy#CkJps|v6=HX~53#``=x=6Icg~Fi)6E#|ho~Pkq
FR9BqkvEETm)J-m3)+5*Z;<VG__G3LWD_2kV~kvA3*r!N63(xVh#3*$?U&w?j7{7U^<Q0Q_Rv(gm$r2PZK@K3A70~jl|wGdNGDlC
J2NrpLjuM@R23SxLg+{$^s;RRVRkqch;=$nz=TvdNF)w$tF8Wh{Nzg#K+W{vdCfSsIocW=b2%4j>EwssTy{V-pr!`Gw1ta?BuJ=R
GbtKYVKNA*id4BmP{;9;@ZKM_X)%%oi#nrSLhvdsSk#I!S1-#PY`jnW%J>R2OstVdg};wn>MTswL8gI;;ld>VE^9UzkG($xU)lPR
P;jk%4yGHmaV=&tc$XY56&QIhAXJVF{kuY7rAm<kR%<H6cC(+<u_5N%3Q&v?IM#HwiLGha32$ZIl2d)xEy_4eSP_Hq+r2%5-bJ+C
Wt?mhGw93CXL^e*Mz5z~9?#$BmMcGIhneld%JfdkpgxSiP-_+kx@yF39hjY`#4zrrmwH$Vyq4hclS*V5c}bE5Bc_^PpdMo!Bt2W~
Rhr@b-Q!nZ31`qPescPKN<N3wMse{h)lx!{-l~7hEWOJvYal35bh{>!SrI?D@A^B!r#+@JmTEY0Z<Dj_4*eiX$~Brx$bm@@DgN#h
nv*z}?uaDo5)2Vo8r-`QHb36dXipk1vom@1ee$-EUCjZ;rr$tz)#F_~svn2qE~xr1juYH$n4_7yeo+o$^$`=e3n}U-4F2FD0CjS7
EBsDOGI)I9#=4cy(mj47L^dpe(f9Q*@z^#o-A;MVgBN5Fss$veR;Uoc{y!HQK6MseTvtb4l|5LMq?@@%TsXn0=Alz}9dXM^ncW#f
FtBIS-1c+Ck5T*GM-fgMhZW<T@&55ChfrzV$@oWR#=Y5{1ufM_s)IGFT@vfE0t5<^YY7@35jjj}v&!Z^=W-Zwi<3)%(o-~KgrpI|
{~)hpc9)R~_gWW0z*MrP%V0xuC?0EiPz=)Znul2pMx#~_#gtnDHobT-Uj7%)_q_y;a+0l<$6Z$<D!fu~mHeP_ErVdeMqNVKeN*Bm
Bn1f^Wv0u|QM*x5vvxr7Vx?Aq&QoCsfXghaMIrE7`^m?d8e49ax*T7@gQz}J{Qsi-Kom9HX2nTuPvBk{&yxpPyZGTjTHSRi1)@gO
wS_0+AoB=6a#bs8VOV{HOau}Dp)gEDwf;zeL`*;vn7SSGN=pi>Z`<`HuZAq~TSKak9`AK)el)XDs@VIN!XkMDUJRkj+Flo03{SVO
03@%aCS8N7lCw3s+Es5K2a~Q(liE&_B7~4GKJm$J9@BElNmD)W7!DXyztyXS;GxZh1pv!|ZUD$-)xP`(I_?#T2WmFtRKAjK*<PLU
43CX@6T#wru3~7faYF8B-|ykRkPO4GDU;HK2_O<kB_EFYe+(dv_qB6i!__)ejOwYziwoXjtG66rKOqXFX$!!tAXlh%5MW;|N2?l3
QUN9nZ_@SXZ$q?*AToy8Z1g^_s3E`<AxFZLcQt&+aL^jv>5t&_h`8nB#l?2a{w~AaA!#V>PXgU2FVyI3^RFJ^VR;638u_dds!g*d
Xn`6SXJR$7hVNgQzmtyq!YSR*aA?&=gC3?*fx<qCPQE?0qttyV`M%>+DofW`+o3dCR!;^?xYY#<88&k%SO<Q552d=ayF~$fTi7hR
$!EQ=ue~KYK&yopZfvjWrwyrTWQN|1;q-gm;!JMtUCsci)>_O)xF+T4H;1}1ofo1*f#spI;P68+ql<~AD7wTvmx93T-6!+R$|quV
yK7tOWsP8T_ln28E#B^0J`~bB;|Ch-hdOQf=eme{`3usR6YsYHi2BA(rRawTLg!4nu*Ic4wVP7wO7@kbGupI)qgmRLXRJ)K$@rc{
9yqXJQh--`G#4!AcCH3#DM~r-t?7*%Z;Ml<;MW)3ci<f`vTY^IkyIQ+Db-eG@3rY}Hc!6_*Ae<k3iZ@SzLx7}`gq$!Ofg!VLLiMm
$;c)+;|(iUW{m3WcLTu#+l>abzz3QR8Xuht8|L5v;OHInh5UJnHGTzySwu`l5C>hY(m7lwNZL1Am?<nhMmv=UoB={3O6n(V64eCS
LlcOq$dGuzZk(`~vHj}*lm@5AC-&Bpj~)=Mq+p%t|75}p#KY{1lm@iJfMlr3K$ka|gngvg8?<X7EO*k~EnpkGDmuQE!lINQ>%Am4
64RXgChZE5Wjm&dno2XfK{C&CX;tR~K*Rw;Lcts2jy0v3nP!s3Qvjg8yIQrGo0r6%9^aBb7hPaL(){VY#c+09agCE>pC%BhxXnOX
*|B8?l5dhK0#c&?yZ7Udji=MClp-kvp+bm41yG|85vW~bhYpR!-j$%sBQbhUcj&5N36Vmg1Fp+}*b?;`6eMJGp12Cm@DzoxM-aXv
##E(Pf>4yAX||{J$UeEJ)O3=!v=tt}m?`dviN1<+oWH8|*VoD~)vPL6)1CqN-zl#NZPIs{6LB8I4HYRl%3vB40abi2fyZ4vgP+sK
lxhL+v01vTj>or*c6b>fI!{YTQ1W%D=P4=w?9r?Y&q2UbGNTQG>o{!zkR+i{fH>%(-5tpSIBOvUU@Y2BBHjt)_oX<IFhZJ_<zDs*
;(m*KUov3++RY{paGJEjlh4@uHuxK$M<ECx!jP^^J5Lwy<9@uJ%!l5iGmf6FjWG7ZGE<Z$)<uysq19j6sDY{H0%Y9@BhWDPFAT%`
=1GD<*H+9E|Dmc-0bDg(U==Ju3w}4IAC2_P(Df=?iia%pbu*6yA>X>3+*ghpo1$x}C0r~(a8Hh!Bb=n1S&tx$K0L1c>F0z1(Hv5X
g$jzJy@WTDB(A#}O7s^Z6k8IMcra0Nq}(93r~o%FiwT54hZPcZ(il3zh&@Q0IiYZ2jgZPgjY=`KFvukEhZ>~6e6CRUb}SLsS2_&$
TQh3pJRbW(n<i58bcvR4N<^5GCJ}wM$op%D6_Ul6TnQE{=m?LZMDEnj49=RNfGQ75I5LQx?7egb3u}>bO{z3FDI9DJmDif7;`~*$
#|A=d(_U^l$Z2_o*J+hpC$Y&%?6TsZDHSRdd#di_ij+K2<_@)!an-VR#PTxp6M2BC`t_tx*M5@+9vlmU!*7P=#;ivKc3p{UF=cJX
GtR^EDIh283Oh^Ykm}r|*A+&jB~X{-oqO^1t|%abQS|Dw<x-08h7O0Ny6Xjk)^XI}UJQJ(t*|{;+CdWOD?^0UE-x+)h=?4g6bLA|
KqS^##|HOT`00<+eOQurWj}I<)kr)@@@RoH62$~L@T>Uw&5f06MhIjk7Az>;iY3pLG8i2JYr2BQxQ!~d;}xQHG^^2GRdCn+{}%8w
BB-TxT}1E_pva><P~!+5zH;PtL}>f^StQA47BDnf9T<(2{wHFBpAXowH}X<>wF705RKEUDf~43gRMfqn4$~_$?CrcVK>8J)m+RV>
p-2oceCK^-PP58V2xH}9^+9+*aMvUuwPPj9OjMD{n~z@X#Bt;rqYB;9Q!Nlpu?*RuSS6jXeosLswP%xn6r<&0Od0#V+=4o&M?^99
UwEfG=0m^MW}QuvvWeHC&7{5R9#EvVSW(7HK-Ko@(62vjv$eGd{Iz4fz@gQhEodQNFM48!2H}`LaCd!-0z@j%(XQ8Zor2uhqCS;M
(kpCL@miZmb0DmG9&b;c77mD4$UE}$iFy)Z^k97V(pq|dQF?nK@|%`@PKTS;ME<D!HtxeA3vPS;&xf9-og_n&22vGF`30U==6~*(
7(b8ICZ=`EdSP%=yzjkLB<u*Pgw5vw4U3^gl+m3<8|^77i45hHtuGGoYtkI-K>Q3+(-vB{`?a6~`o6ty9>{g?c;>#{@Hahr+tt?<
`IeDm^`d<7n+TCruXR$_@rx4z(&z&TUJ^)1b0DNM6eucqQdOh|w?!Gv2p;NCF~B3o=^NO`?aK^URX*D**WbOtG^ZKFjPkzjFHPqP
f|Fkj-9hd9-~t`fa4Ou&zGtBg&`CY@d2t*WbhQ>yd0>H5l8%}E7NUq$>l6v!Y+LY@e=S4%XI}=L3gG))p=LsoiX{(}2@<v8{qoHo
iGb^KShx=?%kZ7O>m+5^6nwq1Ed@TzFT(;C2pkD0!9OPq>9Zn+qcY#7t(a=h4}+EAaoq`v3r#kd#m0gsia4@mQDegQ2|BGULQ!j^
*cKa>B!Xb&+ia?fU1p<rwTC$>10_*L_%=2CC!6$X)%QS}4Sasc*6Bn>oe}r6qlZ1~O(+?tKxa};fp*DNfVDWE8dQKEn-9CgC^iTu
WJ83$s-rsvL=7=|reQ6l^%)K?n-FP+4ZZ-I<_+@lVmX;~F}K<4*EiJ${zE@m?2#V1?Y}~FukP|J-ve5}35YtJsu)$t_7hxdo(sfB
#vvf~9OQ$>tqkM~<9G0`+7-<7Ml~sOvoepR=B9vyG{Xocr8g*<Vya067=5{l>o1CKQ>!D5Y$uBy@1RHG>8zv(HhI$X9Idutx`ql`
LS!$_Se{|N5B9?AX#k}9T^ohFI+Wl~UTiqx<S|PsQd}Hm;?h_Yp;?8|;15()))^jh5zpw;FS97|Ug6*dF+vHdq?j!T0Bs;R_b~#o
4`CvG_7}KBaPjT!g=^oP(EIcj{I7BrO%80XWI->xc(@Tan~a|~O&7~R`nX>v^j<$fU}h(qD3y=FwFjBvLY*cbyU;fkNtWY1s31wW
>b6)~*awlq3+*T|<Rnr$V6|(yU@;_s2wj;l;S~l_M$~-fMz~il#!8B4k^zLNhx6@%MU!LL?>{jYCvKbsdhsBF0X-{fX^u2JYsk6a
1P-hYc;5q%5goKlKqCD)o-t2<R}ois2XUc$H!z04ruaa2Q{0K#G9C(vxUfLWyqanqA=znw@4ckQ7?uZsU<vX*`Xgd}HZ|wRni~^$
vDQLhlb}3`s9}eC{{JQR@ry)##rlDDz|Ipy5+pM)MooKxI|;y10@O*ub2Yq@Br7BuaO-aQ08}J^Vx9C>h;fMGb7iG>&u`J;BA4v0
c%Rs}HTP==0z<x<Z@rI;Ngxg3mmm*<0P<XOS>OO)T!c3m(sMj~xUs<w^3mo%+9jGr^fZ>^9FUij0W9mC@rPK08T6CW&92Hs$i@js
7sU83PVIpyFJ)dON2*H31S$^F`?4|)n&rJP2DhZf^A)`&B3xIj)?7$ZMV;O8d|ra9a$Ft~VR+-JaCrtNGfm+`S*0EIm*tU$;Jo}v
*?@kp+KNF!h1~S<dTnzKx&WI3h)K5q5a$R@5H{c4feU?U`oD?_Df<$L&l6jS`m*-E{HQENNQ%$15lNQV?Zq{4uuLl3*T;lN3aX*(
1DXK+ag%ja^SJN_SJ$lt7NlH@z;-|tw6>r#(qIVzA{A3p!s3&<h@b&S;1^%EdgE@V1}$)3S&r{Hi9l1I$b}+`wh~cTiIEZ@ScxT)
k~|_WNcl~8Y6nw4e%HlqnC4p*RRMWBB)<(dQ|W81^A*!ntZ9EFt2a+unD3JIobA7;_1N^*gPMhsw3`%-{B@0mC@Ap5xUd9}yuM#D
mBfWamb?V3kV^C9>w1c)y=S(`mrysLh(^}k;jzZB1QEIHK8Mx{#VoY8V3LNQNuu!6n-0SQVhI4`5*Volqmx96GG6=2jc-?a)EdYz
1dwMw?z&D|5KD(-BM2(360$HqYwc%fv<ui@MaXt*B}?kdD|C%HL$_CDak)QN_g?UwA0&>IzIeu4Ly{SpgMP@^Rd932mKbddT8!Xz
h;OUgSSo_@GGw0$f>K1Dh3=#UTLwq1UdS6eU1nUoF9M+QC3($ms6Lz_ph(EIO&~2{IJ`lEZuZ%dHSXEl>)v?0o$BdN2gCI<)^)~=
+3<2Y#w&>uP8QaA*M$-%CQKaYw%U`)4slu#@b%H>7Z-Z5qHAzThe;L)$<2|XGDjE9@#JvE5v`oPTv}v44jpnLr5UQTs8?Al-RFqw
SQ<2Sv_=NpbJV{c_!kvVYrzJ}9Li|<&mH)z+Nv=(q%4!V9Kn2P114ET$(Gy72?i3_pe3(aw;lI)HmegtG9|?X?h2erRp6=?%3N?T
@d{&(;o+;aj88;WJBVeO8(SG9VNPjM>0>6$-R`PssA+H$)#hudy{7#XSZtzTWMahFXspuc>pJN3fS?eZBVDmj?ljelsCBx|8lmXp
Oh(o7(b(u81sLJq%2^xELcaHq;{5n__Vfx9YrQ%|kU=|5Q^P=lPm_dM&nRBQI`F61d@q4Fz@6|pB=hkzA!X@9J!^%Ob?(OJL$dJa
2}as(CMRqx<{u|O+FWN&4Pk>>3bN@JcfAGys3jIm335y7z4En$jlq`}9NKnALN{5SFNr<nO;j3|4~j6LIbs;CyzN=Mcv#d3b2yXn
=@BW0wD@32Wpvj?F4BNc(C5y0**u%RhM#v&pC{y<^KL#}c<6mBolGy1zkYe0XAfq+(_(g07A+NMSrds36iFq5f;^DD%<n7D@O+%4
^Qrq7y{^?KX$g56%F_~ap<dmuwV@?tQi35n+4xQe(71~<ok4o>R5W{s29Fx~PE{OD>!7k;!b1?D>M>MzRRR*E5@xtzg9I^utUQSI
R93H0h<-|hk&7U`MoNruY*uBxH`wTQ@$h?lt=|f7p!o2@(tXzgk%h#x<TwIA7&pJt1Q5W=s>4@gJKMca#t;OSMhGi?1uq)-Ld^$B
jVBw`^rvB&&`933pn3Q4;Q`VJ(z@Ri`y3;#Yn9!9HtQ4i;9P4WlU!zM)F3}2R_xSzh9K_*2|{SnVd8sdYK5g3U=5?zssSv7a`W}{
=T|b*9(U(cqXmZoBO(0LBIS^*D-*vD2cL;HLT8VFJd|0X*_sU$E2lZ>!FVR<*H-|LP!MRpZRIb2fxmr|!a-A43{-Daaw7#_4Drq(
pHFO@F#K(Yzuk9DWigz4bb|HoV0SNKQWVf#t*$&y{>=b4q8S@gW<%+8XVIT+2JbIfNsws^N-i{8OK*ePB__q|II+HylUTl1LLPcx
L+0(DDg|lozQAi5RZFNQ{MxcRUH96^)-%zXOP^2AIeI?+8!{h1o<}b9g__{1Fj*y*%*x31Ii3)6DB>A_32;)9#_q!ymc>UgtloG@
znuiWK3!G&wmUH+YHQv_abX%EC(MM-ee>QcC!OI8NC^C`3EyNuT;TamO<bZu1dNYw3yJn&Xp2q&W(nl2B$O0~20JX?ef|KRb%d;F
$S)IKTE~KdivdTljUXRJ-G=%F0z@mS?qRHB9@tV@X0c0stO-&e=1RMdH1snOsFv(*++2`IdwN`l8VBms1$1XBu6!Y%q*I@ld(wbI
B?(i`kLTr`I96U9R`1@Su2gRXX{HyAF1B8EG@4T)>!Cb|^d|2&9T^63Bc~c9kPL1VS;CtX1fYm>QW(3`1{o{45BPI#e<_9+;F=U1
P)MG>hspQfh{RwLP$SZ}Z{|n^f@`n(uU0IYsxKu{s)|8=R~8DYqsl{!{t+WJkf*hW<9-S0A@=&Zj##isq}(>SF6as3RoQw`JtA9@
3K9}S*-u$#9&9{i4~12zF~af><l-1fja%;SU)bME%MzjcR=WM3!2eXdU~>pN0tE+s?syV&@I5x;!DN0(qgZEA!60frZ^@{_(-U`=
#WZlD&KMes{Jdr*=geOBx5sZ6xghDN8w&^jJ4;6avp245zehL4<SoIlmrfIy7GOR9Iq9_ylYzteeQ(D>zLak1V|C#^0fD6&%QFGM
Dk{p*0Rm)uD;&`H-LI4d5sFWTsB%?QBa2<Ag29k~SdzT%Z?sFFyI)3hZ3-bXLlDWPBS{+B^EhDn+aHM<J=z3Pi3he2Aef$!mxyCn
&Y^=%k3>hhqI|odPjUGF9q;@U6*(#}fDb?x5K&FQEUK!XvNWQS1fd{EBmpYYBG8Qrg&-r}_kXeqik7O4C9?l>66G6e+slSk8)A!0
*J*Crj#3$NQlgcyf4?&s{vARaNo<)w2FU}fAbD@%_<r4nOYon$I-gxVkCLN4K4aaQH8uMAd%cF5k3V*Qg+OP3c}ls)2jSGc2%AsR
ft{=+<@>(pr$6*OgZekJf*sNymaKJzFbM-+dQyk&#WiRU>-bZNBl?K?k-`18xkhg8l=)bZ6uF$|6|5qc!iuyK+5Wo@zCU!AZAb6-
eWUa1haU<3iOJhJVkqj&xWvdkdBN&>@9dKX&>E5YI)X%!x{hiiuI=MM(h>i?cU~OTlPW<B|CMju!K&Ssi=J4K)Fk+;qabsrDU3<d
AO%B(R2%<Cjfyw3pwh2W_vL4L=UTn4_@4aG-tz>2WippFC8;XAd+{>OB=G`EA|!jUSwXz`K5H=(&&9;gz8Q}(5fJ}}BdgIBnbHQn
MfU8wNKyUAk}nc&Bnkd&>?EQi5$iPfdXE>|Zgt<JZf=wtO}FDz=PCvC%<FEK(T5mWQBqkV;<=sY!MccwoZ{2)w4RNDl)}qAEPk5n
e&^W!vC8s#99!aU(B#MHmUN|#v~|YpR$Fw?T<z}u&h_`usKxGk3R6SiHQ%BXKrmG4MO_q5G)Az+#A)~Uc|8gw!LMG7ZRZNgNard|
I7Gm3oNd;1D2xb&*ir3)CF?0=l;Fd5HjbA9pgq$4VV@~qn$1p=koS$LDmJE0MwLEIK+|t32D_2Sh3=vOOOg*fD0LYgH{{~Up8+>s
MPd|HC>1aXU@$Pm+*0bgI!&ZP=;Yk={CmONZXI~wRA_yRPE=^@>sT~&De6v<Ik4~-MG&27oIK}wOooaA6p&M+-CJ|6GAW207$*;8
<SP@&X97k&eHK8Gs5}qS^qtdLaL_7`S(->kw^#7QvH5$JrclKLhw9`Aclx9W;EfxmDyF36oj<R-v_S}I{-1Xe2os=D1-aMP=~HJr
W-{Z!!0?oW!6J51mm9VHI5S8trOUS|mJ09T_n}GXnUS&(nev;S+?R?F(dYFc*gq-11QEiL4g~k`eL;W%Vi-Z0Vhw`{In6r6Jnwq(
v4ne6^Gp&!ihxO*WAHxYVI&yr;~K`Bl1C*|j*eU@op7RaR&@gWZ)&+ji&SIH<1pV*Y8+Ha;4%-15izcHdhjoPisXfLaJ<T)*Jmzh
r)00geUo}A-yJfCuFnchbfu?#s2~g7Ml_rqqLx+?n(Gxnt02_e+P9ZbOhafR*DPlP0|yv9&Hi#c%JD~eenVW;OvfW7v4RXF3nswd
B56^Hk>5V-JS_w}VMRv+Sat%0F+oNqn}gaO2=CI2O){dTpDc!#lnu`>3L}CSn1V+&R1Y9k^=zt(5vENhq)Gs6Vlv_<;@BDeoMg!s
Liz#2pKNPzI^VnT&TuvyGXypTpyWb>X$?$(CH_UI@ZtJZS~xQdU2b?0kU<8GIyutQ-aEmuVjK!imM&lbLF8os?H-GufkpO>q4$rk
G(nZHwd#EFTC^-+?fV+M*km47n5?PY4(el+NbAaUd8-AXa0Kt9Jxym8q-ecs`ETQ2WsN{|-nA}Mlh@Oq7u|z(GPeb}TU0u}85B*}
Qv6R29@R*d_zLHVOv>t1sanc8>+|^3Y=ahM$zboTjO9>j=!>FA_F?mp0kEThs>efa+W`0)W0_IIK*FKItXlJ=#Uhw#3mZbSU8#OY
cVujjaxMhvjgYV8N7%%G=b3E<bYdUY!D*y$)}ee}Ob2MKPA`Du9xxDBVzuI0t~#-&-$_bvRS6nhe*<$ATa{Tb-4d{{;mItC1P2&{
6uMN$GcJLlWf``Hf(yG>Rk{c)>K^bhDs)biODHp;B!t(!3J!}pxO_>id+l_$T5;(rU?}ah#o%f{Y$H2{kKj9rB1*se#dk%$LWLj`
MouH@9?y3y>>y9>@8r&D`!nh%NNH`q{D65!`OEFBGMmccJr@nN6OisZDmfYxJd!xPBNw8sRp58jJddo4PRb|ekrlDP_hJd*Wee?B
v41>D7JkfX+0M6FW>XA>r;zgC?E<QBbR#D6y<D5mdDPC;g_SroK=!JZOg31(YDJ3&77M9Q>2bz<YuB^hQHIC1l=a$8+K+DFZl(3k
)YI_W8_v1oDI@-UE;r!W)UjvfUUG*jcZ=PN8~4@G41&<@-;rZwlvoSMGZTRZ&!Aj3E~VFhGtu>%wWgW06f^5m;1UUfS>y*uB!<Ew
*t>IjO-SS^ejm^2r=UCvWYL9k+}qIf9%Tgfn<?)K)(3OY$Oq=k2xDNfEF53Y_y7HzEc@Prt7bQa*=PGzZAKfVRRdB~lsqoX+fm_Z
R`R*uuc%U(H64x}T`s*62){y8{xQan9&DZGmH-!nR-g5&b%|I$_0~?N`CsS3WFx1uddNORn5hOJ&J-PCbkSuYqXsthz+~?yMHmcZ
-|c5&UfcNzUfOBvjpNG{I)&0<Rxv&_*7IKaVE_J}p@u!`_+hThJ6j$)RwZUlav7x`i*eP;_ED2F0;e9Ot*FA5UyiJ|@W!oCPd*bO
(CPCuOQJM<v@`DGUoF^^?_O&3`pn|C8v5GRCD{ueU&i<~g#=FPPF`h$cdnBbV6i41wywsLkks9zvW!C{zBHV=&y@T3TV%ANRMu-7
RFtiCwB?zT*ueXHcv~6{{_hUC#y8Y$+BLXdBeuWsXTh&G^*@(?Kf)MAC&wSHpTqE;&D}|J(tUYO1>?K5hdtB|`HV}y`%0E09D7p7
rw%!SVDE6h75lF$cjiN+&1dSyKlI%P+)+G#`dN^D3f9@+p}5D|c8QH8YjAF}ns8Co^1?jaSN~}E|JT$zg@ShsVMYC3#TpI*oXt56
czL*2MR=*0XL7_i_pd)$Riwt>J;Id!-7CnzkCz^Cc@rkzY=-zN7hlPDZ>YyBu(vfAl9C8qOwJ!$Ejij>q8ieM7FvIG`x@p#D9;4y
RaWslS6BbH*IVY;X^2)3E)UUUL;F3ey{au}JRf<uwLj0bXfkGuR!dslm5SPBMJINny&Y~%(|<2>hT4@ruQQs@O4V%_AJ<I*aoj^R
T^P7(e%v>fvIq3KjeTB|la3$YYs>XSg`>Lzezt)}ULEq%pQ0pg|KfL0?G*c;?RB8#B_8ld2ToG^9s2NEJ%(odbEs)zyf*TT>L%K<
y>w^rSs#Om8g8-HHS5o5Y4WyN>t*dlIm>J1&{hF5YIjG!l;TQ7q%=}T!G^MQb&W32ZL;#FmWZ7A#9&BHag~fKujpyYlwa*h4Q1tT
3iiD-`pTJYvkoxr3pUVrNlx#L<K9Ea(Prvbq*H{~{8cH}l$=>pk*xN?m=lgu^P|bnX797af`Q(lm`GfAwuf5Nhf5^3vaEuw{wrB{
O^dK@y)VjF8Slxqj%aa;*TwBQZAr>n?!p7=W9g3<%^inm{d)Ai+S0l$!<EsuaU;l&%f?L-%=LUpNSVRIFLgc0`(HQ~52IHJ`=?Cv
d|6ifeuuA;&%rOzkJnbwRz0dEsFPG44@QuufBAk;C5~Kb=kn6}KE*707^Bj^rwP*0T1T&1AA_&4?sH9!oSyzki$1bP_hrkkjM?@s
&zbv;9tgP*{%sv7+(_2L-9I@`@+)=L=4-KWQy%qMdk%z$6spI*QoGKCabI(;4`D0#8jSlrB~2T==-xe7kJZMyQ@+%^{3QOvlae&>
TyXa{5r9u>S4WZc@KgHTaL<!lNu`s!BlnHHiZSt8ZHjNsf@B`~Xx=lSY3{RV+D!X@33%53E4Gxi%GBRYB_S>r36d)U43msQk1`lt
RSsEaE4sN^25C=?1*4p}*4`5mYuV}mLV@T<8~4h1qWH)_;L4VZhKW#*#YBhkKXiAz6Y~2libulQ*<V48&#vnu+`?+4x8*o(;0|IO
Fr1W!dv`6xxqdDv2%5lb$ynoA%LjyqgV*suKiMT6B_Dp@EZlU!X`$EM<nGaZ&M=e#yywsN|E0bV|A!u%d#-g&(t!141;w>^vZBQ>
ahR@PI3g%OJx7?Vlicu<6WG5%g!6hlkM|IcMC6O762yGj4HYZRevdxgWF#D{g}a+RA^ak^78Q`vw?=Qen`Tj{iaul%1Q#>aQI%2r
RhXe-8Aw@fA<j(5xG|7kMkC#@eK$IRt{>;=z;c{cmiGzexMAr`%<(P%U!T5ub)P?Y+C%+6%1zN%Jt4OsfgCEl#?|=Rl3f%?P(yz)
S$Kaj*O>%>#06CZ6(EA0bl3d5hj=oT!q5K0?qM$k(x6W^%u_zf=qdn@$4XQ74ECVSMm<mZIC_3VPCx7z#<nWCLJ0(fJ89F|7WcnE
NS_}D7@$=b!0|F<ttrct4$sR|ZCl<n?DYbb9D7a$hxk>q2bk{CxCELCb58D{2|mR{zjBW)gtefcX<PhlGax^8XF49lJNHqgxZH60
knw<XbW0n8h#yt=mXeB;sOQO$P|U)p?zZf{cVnC5b8S(!71Qt4BA>KsEcbUxPq6D+%O2<rS^=CJ2t^QSac>U(4|}>ix1d3mTakbB
0dXq8%u12IfJ1^$e5Uhg(AA2VT?~CwmC{8bcammn)A|{X5;#H#{L1pCK71kWJ*obaL#5ygSC`!5oeR<+MNZ)9N33kJ<4QEdJit{7
iZQS%13)mCHlVQ%^=dFxqavI-zAw+ewEtc&JqNrS{O^l6(H5YMhU)tspSF+s1#3yzD5=$knHRj1_NY=zDX)O0qMRDz%bQ5sChWDY
f@Ly^0%Q~Y)ZP7mq3RuHO?&5d&h@1U<-|E@ZZFcCY7|zW)FOg~xHpJ*W1)c|LOwk8r2NZG!&QE#cdDl|p&O9$ZY?Q?ocN~KjVn&{
qZ=;d*}6r6k|{zoSVkCtl!VP0qeVU5s`^_Q=`FZYM1di5v3ix-7FeApwS8Nx%_q+3(2g&t(Z;mZY#G<nyL<<a2lMTF8GC%VJM!<I
A)l-fj_HXQKwpvKJD~;0Vh$$nIAJklTuc^tJu*BeUa6@RzbH!aN4e9vSh1Fkjg83I`zy=SUfH~t+_w<0(MPvl<lx#2K%m>Vym?co
<u=={96A&eC<#0j&U@w8((OJZ-Sz>51q!E>n6uwmB<47%U5!*8_CN<sh|3P~h{I^Sd@B4TP^kB;xz^XGVXWK^<ki_GNeUNrV?m~l
2~gpSyyqLj=-$U}t1BOn_O1KM`ap)6W;c+;C|_+~v+`}_Nj1f2SsWDHq{@#GYjG8I9tLS--fp;hBlMBbiA_>=3V7C(GRbpK29DjO
m?WhLCkF=iUc9R@g{-|^Cc6FYPf@Kt5|o38GUjMfQA$zwo@>2EB!6GqAZV*YJ|3!|;yPV<y{Xb&J(4Z2c$)*frD5N1Ub(deqImcE
)vI{lN>logUxE+cK9`$kf4KZ-1o0vJE?s5I4#DOYs_XzdL9j7xT2+1?l=;*~%gwFlXx`jL4$p(XUM3VAr@6B;?al08_3kd=MzMx<
&|~z<utAa8^7~!opoW#=k0Qb^|L|We{r_DnPnze3tkRGhR?m$EI_Xdte2)JJt4~10dX1^8hN1Q2b~j<`7r)WcXnow3lC#NW*8Pte
j~P)7>n3J*;oXq}BH2p7zfLPDY9@mK?&=VbAY2heMKV=^wEnj8#IouQ%HIKD;Z=zcTOUT-+Cj(_6N`eKtHT@4Ouu1#FpVkvm&?}<
hkqA5(i}Zp`I)gmg`xVw$L;b$&x&JlL<$|yb6(=pu5VK4?y_J_=joB|J4vTzpWb&I4|%^+jX_QwJ+E2Xe0w$?Zv&*0Z2=n*RkN>}
FB)5{M6lGbvZ)&O>a>oZ3y$BPEuNGL+-r7nDhElAQ2HpA+s(d_k)I)@sYvZ6;v$lca<OC7GX|efC?R_5+G1I&W^w6d=f$U|%X#$i
5)SHt*Ko>HbDRgoQE<b6@n@`ii2j}4UM^%l$JQ5zx8m77+<Qm@AKW~#KoVk7X)lECZNRbpOZig|^5UT%^ePVGfC&OLDaaJ^O#9be
(v{SD$~T`ycexC4o;@N8VRer1%L*WnDuo1|Ic>AjjK0<i9Y>Yv1jg6uYdYXv*yPT0tuwuhQs<r}_f>+c+nZxlfg{ISr;dj>rKFD|
#}4=_LO}e=He#RCY3uH_I93sszCz<$EG&X$KVl+WfI$cV{ip#t)<}aG!f11d$*7UDg9<Sc(EhyQe{`7@W>RJoMTpG^dbjoC{dMLB
HUvS{^EiLY@#g<-?}?}Tjvh<ea{qFjSn%;e1pK+_@kVvNPnnOgr(Ff`!6(;8bOWsX;K;=geflDxa6l+6Cz%^^4wDE79jr60Ms$gf
wx|HhRfPZq)MxZv6L|!p35NrVrfwAlM7_wF5l@zA2a}>;WDpJ1d%$E07xoXvS_RuvSi<+%Kem&J{QmWz<9A^*YyEWNh?bE<5oNEx
V2A?ucc4Di#28Qw6a()+f6=9z?vnm<28Ngll0Q=(-+sgWUD4oXEs|Nm(lO`ZIl-08nIQSbE?xddfH=fIh#o%gmfE3v(_D@LUMK6a
21w+vhX96PC){P5pSSn-9$L@FWq0wODDbjLMf}v43H6zaAF3@Sx31#B%F(_|an)Y4-cvYTV$79!kJdg`AJ@eR!}`)_i#wHON1r)A
N?P-%y50CsbAPOK=#hLSbGjbRtylf_*|PoD_wuw(ZD);dI=u%N_Cp@)&)a!6DB#2bud6qfInm8$H)1L|FkGy!$Tc6GaBC@f5t}Tb
c(#rM(PdYVejDN*Lsj0?h5F1Ni4-la1)2VKoI0wO7R$L~+<o57{l^`&a38x*<SRAlI-S|z_{zR*DV{#{ub8|C`K|2wSl4wv&!dvh
Wq8_mbwY{d8R_98L~{0PUi$T4TemwJkt?5f%^y5!D<)yqN|f!D#j7T>Ft&8<AvnbEl@Tcv&^XPMI1+lUR*@*RUiFt19CTXWIke*X
y)U6zQ@Nf_xV<)!SAja6s_mOKuWnO$k(L|L*)a_36o`}^8%)3YJt(&~kX;3qz4Df0gANmvU6gAz@iKWgj#k4=GgVYoLDvi>;iHqa
TuT$+wQaTdUeQr@wBywMhX|SWArAw(e4OXYL_1$FcPB?-ge^<Q6Fl>F+P`o~JAF0aN3qi$w%aQ7JCF{j5P|@Fh-Zh6x3Dg}`JHdy
w|)0E#L>$7uF{AWGj?J?kHQj$JMjYjAq)#K5&D;T>yg(7J97ia#oHnQ*NMWT-<dp$!b0Z3%+!dEp};;iIUY?31Ie%$fcCNlR{Yfs
4xVDnwH?ybij=|&*6N@elQ&gyXQcw&1m6}EnkBlgn>P-SJa=T)?VNN^GyB*C?0CE_J7yqIqR13sI4%p@^Zqdi4$2Lc5imtRQjBg8
A=eVk&_;`TioyZ;dW65ufJ|H}f<fkpn`O!tM*wmn!0O0L<~%e%Y_e-#AK;MZ*iy_3uzrztTS&Hfk>bnb3{ZT!WIJ#3{rS-1KRn3|
??0)&q9w;}*`j7sea=Y80(>-B%8L{wIGyAc=6_f5grR7r2q|-{(RjVQxNzyaZyg*2wYyDB@@98JMFg!w6eCmstXb~Z!`C2m)Y!D&
pG_GQ<UZQ#t%uPyuDnMuKKdCQ5=9WR2%`gnctH+nnNtl|h~!0|8edTK4$li1bUb8gA|rhCXQnDe5TnZOBL6fCfg{EY^Z^0j@szRE
n->VkS3RIi_dYyp!O|N1a1Hq&AaOzT!vOk0VUw;?^`+v(dZ8YQ13aEe(vn^Oeb=e>tf7jvRK}#fDV@*>ST2RFHt$Ls>?Z_N0rG1H
vg*7vL`eung)Qq3UoM^`!(2S)BKh_naKdhfCqU1Es0AprK_NnlfFJ3sa=Hk{ZDJY;IaIy8A&aRNP%MIdAe^m+euHuhis%uQ0(Wv8
v;wBlMs`d*mA%t*V_{6gHar<3hh}#~4u)%4>7}c(tEGVAQ%=7k*+F$7M+r5V25iOxW<|8#Y(VEpZw*01z@x>y%ZCGyOd@7_PP!(x
d;=NY4<Hi@QoiK~@1Ap8B!UPMEeZRaV`HGO%78$&13-&4-&zujD`L0J1?mPcH0a}^AId{W>a!z8C-1fsv#*xf$NXBoEbF2U&C?0w
?1rhUgKIM|%rg`PEX=s91jLriq&Q;(9j||!`KA1jzD;Pr=TaZ8b3eOm4Gy#UX}fPvo|-xa{n4cV5BPspaLn3~wf?c^UN0|xHJi9G
y=hKunymdr!&9-J*yETNFv2hRw*%5q0*no%sOX0t%leD`<a-bL&HoURf7&^2NZ}P#U-VF#k^F+V#Ki~v(%<qMSBFM+MHEpLA^#)z
dw;j%-7lXU_*{zhN_nZaytTH6Mf#AKhWPgK&JGu63BX8v(tR6j52FXJ+~)4N-y-VCcBGy!_YU8PQ~YE8^qrIY5ZKH5B;yY-%x7o*
m)J1yKfaLi+5N%)!8I=xKS@u)|0MVzc{GT852@mK=npSG8Sh6F(FAE}&*`EE?Ypku40MCr9wQE5vUcgCy6&HJ)0b=+Wc{#zS+Bz;
KMZ&Fdg^H<(~qbyP#&ZHkC6yf6XHfnAnfBD9>?d;q^y8*_$mM@LRf4F&~(5~K`yoL@eC3tK*yT5giX{Eq%PybV2t%rrGaH1omfE+
yoxRTASb>`#Q^Ap0s#q9c>2&IF;I8wgu;Iwl43rg)1A{$BcrEqUe(w^_4Xccq3>(2wT87rO;?<`zi)op+67TC$_MfeppNVFbRTR^
;1>#NTc*7%i8&!uRXZ>X!&XmH+(09x9m&ZvKJpY46Hw)(!Rp{(phuDpB|FbXP`m4S-29nJs*ply4Fv|`Jz<l@5N=Qpc}|4}lM-Eq
?=FT&B$6ZV%;8k7q-tyiNTU#DgYsQJLWoOA8bGk{SEg7gzR4MJM<1Gp{mCk8PNlJ$q8@74?aOgmf^l215FrU4q<*pW+9BP4N8tiZ
^!cSJYky++x7K|n$f%;EpovsNA9$AzEUsdN{^klJ_~=LRu{Rr8`5~L_)sT+?NiG}$5t~F$=zrTHcte6a9yRy~%mOM%Iloh=i1Z8r
FbAE+fSV9GGKJ`xm>fm&JaGUE0Q7eOjU|AS#dv0iRgeZ!1``TSvpVa2jiF)v-OoC^Tr)5+T$avF4DRE<M>9>!3`JA>>_cvb+J~dJ
QLuD`&Cw)?pbzK!Kg3Dq0QNdCa|}w4-tGJx`n^4J)NQ+NP>{NEE}#|OKQMUCB(hocpPb$$9zE(DWCD?A@~9YX1y(_8Q8c>A2vrd4
cD&=r_&d{^SZ_ACs;`mE((DOV;7C;+U9_!nu%jv_ESrKgxw?`T9e3eA5F#x>cUYS>iM;m?JfkNLffNdBf8c7RR&R+QiJXQ=+2*#=
4-k19)Z#m|)OGv)|5m)#tCjje>|vDde}^;+?K-p(4wOhSk_4oqkP>fxRVWVQb`4cZ5^`}1sya>`odhFt(*LwWZvC*?__xOFhd6PY
Iy>2rMkWNVs%TOmj{Ozvqd@Z0s?`$JPO9W}7*@EJyK3!~{|UIY8<7$p$x&op`#^Bq6&r<_0~8_(C4}<$Jm9SbY%F`>mRZUi&R;97
Zrub+NVcSqLuFC$bddba*I2mLxZqC`>}qTz?&0#gUP2;`Cx)7rRCi?l3=u7Lh#(&lm`n%C><S#c1GBkbKIQFZ*iwyP`FJ{aA_!1W
Fk%FPbZm$_Uu^=5WmOE$F$S(A1_V6Q4r378o8-WMaM2&=O2I^wK$gINxAy-;`H%H{0s5M>A8Xw9Uo9-O_l5O#`swa_9_s_%%VVu|
Pwi9?HRVwnQ>pSE3cbtR{p_r$n|IH`O3hjSd0!tD#8K>{y5w<i)t#Y~B*7^Zn{dG{LRN@UC_zRyOya$az)3R}Sp~9-0g#94LR<?k
9OY9u!VIC|J|ZBkF2(Z8(|DNg%Sr8%SPWJxY=^t#GR~`HL?)#wSfTZ}raF}GtCv@ILaP*5W)w5c*S6aR`VPnG<ooX1y$CU_6p#cI
5K^k_s0E7@!AurZvvkC|a6P}ZSsMrq;YFmOa6IwWN_~_81T|hB1aPzcvRNO_W8H^?tT2={T}TbA!{r^ZIyuD`P8<~xerb-j<6qIW
9ulbU`{?^$%<SB;qNN08|B`8Y<H11y$zME@$IJeo?tjr}U)A`R{L5rni;u%5M3TrW(f)(7D8`V#lEba%WBJDh7v{_mnH=rFQdQny
In76xOzj~t%r3NA_U6-tf)uL*>urT)m!F<kb62pOL3Ac4vcjTBfbu6b=E6M`Nsv_tpxL(Nr2(W6!9Y<#u@ST1Sf3<WfU<tw#Z9C(
I6lJo^XpGki)ZSTfMu}%J6_=E*9due`AB0$6XW^$ZVfsfd<k{w0GgiB$_$Z<=4N95Ff2@lKwI$e`<t~rkK)Sfz>OF?715vB5bmpg
Cd-cx!NU_Ob`H$x)TaUiUuJ{ChuKe%`TI%p1q$v}l}F4Z5Ex-HIsAU@;ay=}M0m|BQOu{uhdv*Qx6AJj4IEGU9YqJ97G51-L0-(Q
_nE~4(bi>3@@~-cJ_1yrqgHL*+r#2fj29%zazB!tdA{=h#h6eF{SrJ4=;RBHY>4dQrlLf{uJ_nuqUWvkv-d4IKG8RghYfc7iZPEF
D{IS6P0vlJPPFiG+L+<?V}RO=u_UO-nz?Lfz3;K_ega3s-LL`!u5h8dKLi)&%Cp)u?FzJJ+K%!ds)D7>4gjRM-tv9vL9U)WgE)Sl
Y_?XEPI^M6UgecXmt_tq3Ji=uhBa>=*F<<#CMCTqD2#Qff~>*!ZH;>FI{iPC5<(xhzz%YML1G+1F+m`*e3?4=T{|^`BvF4~Bm+sL
wXJ{Se~dPfsMe_26@yBpvLj`w)0Y<8P-1lT{j@)2l0w3VDdnQ(Mq2;mu<~0koF65)<)KHolZ11StI09tkPf6e5%N?hT1^x*6x}QU
Qjo|}=yV;Z6R}j03skfng(wORT0o%^>9h}Ic_<XLBSLabB2sOdpsG;pdqSLq35b`G=Y|hFI8AU04oJFBA^!!hB|V^cR6a=2*cTN5
lqtwDF$mBnz&m>Icw-In8`t^rd2bX?v&ZZ>aE?FN8~u)NrBKKwn79z)4Frgj{J@{zSuja-bcTgsqQ?Q8B%3__+Sr~Gn@e{&>NU6?
Dry9eLU;kOm--xyUgbpKRRAcF%>H9ECr&KnO*0r%ieQ(hSRuBI;4PaCbmvHJtAVqfIXbGF7B7<*h`_}o<sx{FsdG7I`K47rAR889
1d>SturUu2pxoe{(BtLb1ADlLK<Oa@RIwyICV7yfk&1{o&bW5qrsZVI0~dYivxmAs|9fl-k|85BA`}5ZLIe;KC`<}eLIW!+?d7K~
ukFXP`?WR7?Yl_NR^0kE8*8$O&L8j9*+vb_9nLo^qUjFnH7V*ONKA|H08J&eZf0XfYTnr|qZwq<vK0AicbU*iZy9XP3?Pvd6^>_#
8w6~R9u<+`QX4#x-Q$TJyz%~U`)#)B-M2m(=R0Yp-^rC|q?C#HcsbBZX4u(FRBl{bltiOtmel;;!2Ji}zmz{ohwrAJ)PE-l_DmuE
;6GS*3;e<UV1B<D<DLg&{Ny?YAMh+r&@>$n@}MUWJ-_4JI1cbPJ|yIFfes80S-d(fj*bkO5DY2x{>?*^^7;Jmw5$JI8-UNG7y}~#
Q3w@9Qc(=jM`ldwfv;ilknT{`);@mzL6bZ6Q-S{vx;%GvUE}-w43GWix$qtaigZBs4+3BHMDkDdD)`esP-b<9+;~0+R^bor4LQ;p
6vMEOLn*L1<>=F3a6g}&yr%Qk%7^ZUvO`jKkO;C$L<S*n42(d2nLoYYe+Zl%Se$|Q0goBX+^|vWu1yA+BL4if*#l;OD}G**9^Y#T
l8p)ALYl+g?4jbHf#ZO56M^g%K|z%q&F~9OJ=g+b=~fC!0apPL(LJ9jYL+0O6i}DQPAT9$pmBI9_XboV$8REjL)r-W=jQ(-y9lJN
bwbT(sg+|>RCFPOcj_#`{y{?H=p+sU`C<ckT}xmS2>-6J3A>{I)@0698j!T#gIx;-3Fs$BySLg$`DnkB$l&!{F@q7>mF+t`9ZZmI
w{-?n4|#BBC;y?l*7yyo^-?H-InSRt4Zo~<qiU~nR&|M+O>J7vK_r}jnsJ!`kt9qdEhOlP<?dZU9IAkIKr;hR7Q^U+s9~URNhE=O
h=dvsf&-_D1pJ5H`oDPR?2|k-UC~kfsr}7Kz{*feFiqfL18!Oa_+2e;zyfet6^&<HoA~&Ku-Ot1>kF`$FviT=3`SWH4#Vv|OrJyS
-iJTVa6d9^zYd%-V-#PJxqC%)Uduo!g?%W=U=xW0_?R&DaKilHg@jq{dwVi<dGmr#3_Tmqz#m=t1LtM$;`w*+!P<xAz(&SB42HmQ
$?z~Xc0*9~hmVd_c5U&Fyn6@hCMW$+eW%z#(1R+*#|}TI@pvZ$+zzBlcDJcJpBRVu`O}m&5BZ+&G4?!;v3~=obUK6bG4{hBVrj(o
3HF=a`;CtGkbW+X<i_GQ17B%pRrU4Y^nHD|qmyq#unpf6Cqt|(9ZzE6ePy&9g#IUy-n(;?lJy6PJJTJyp2Y9M^+|trKF=P1)%DYV
p6&<WuyZFifM8#oDCSf7zo&=unmzxgzApyu)*>7RT|-h&UeM#gJl`f%?kD&OjLuGn&4=6S-Ly^*ZcS}C-inr9Fn*wJ9lU9D9&k0I
V~_L`^^-O~Fqt;plXtub@l3r-fc;$m3?bAq=y2k6$-LHy;nCt5(xl?#4HM<{?)m=zXG!bAe$+mId%c<`&g1^C^eM#A_&dKZH8kpq
57l264&u{G`s_qoYJ#Zp)rzWRw$)XS>$a$j;~s;Id(JPfxc-p+0WrPo(D*)2W}cl-f@kIjkU--v;KSwZnghA(;D09n%u`vM3vQch
dPje69aBJhct{;XI$D<Mn4&QDH899zrG!G3OHaV!c=8?{Ll-AgnbIlLaw36D5dNNo?IHg?w%$sISvq;1Hc+lX6Zj?41R@%s!%^|U
gtLX9aR4c#g1QAT)1-b-ctiXRj1T=XV0T3a)D3%1r1pjo>e%tg`Uwuy_pazq<caYFTkZgnK~K#NI(=a+Kqe@^YCysu)hqu@RV}qp
!(9%e<lx}?o?DI|B<HhRcz0#w>;cR=gNIsY6h@|VJ*SJPc&W#VoVCKW)tqDs0)2GBpG*VpU*GBRJC4(5h65bAfM{j!F@B@<J&qT7
#DM)S_Z#r{xg7AuSL!{9#CwnYv%&9>uaT+8+n{|jgblB<C=*HA=`Z#k29NF$+f+ByeydXLqJn~{uYSRkORu!NYy~DKW>4JY)zy9{
#Z8S!FEi~8jGti2{f7s_J|6`7hOWuV9=8RkXlv9bGpxXM2L&M@gs7;4q7r0hDD&n4>^ol}bTHkR#r;>g@zZ{S3VtQ`K!01qWDE%h
(EN7q*mfbk>RYn{>Y-tJKaahB21L!7X3rx(kL2fJK`RIDd`|f0Y+dL~a5_8-Gs79zjC`3is0cV$PY^stqv}iXk^nh!P>QsK^@Mk@
PkK_^YHljGzd`UV53d`e?&5vx-=Oql2%?ab0s92e839XZqCN`mc9jsSJy{BVTJ-8;sycfQRNH~%5?&a@3U<d~2zKf7`IBgA6qfW9
`<)%I6GZ%Th$8!x!xelpGDX~ubAWsZinncz#(uBxDbUtFZkh(VH@nB#^6T50r^oT3Gk2tUcz<BjEU?lX8C()xb@oUgi3xioP{u}g
%kY-VQI}_!7*Px-(0l>z!jc@$(cnuwRny(;hl#gf{GMkF*I@V<iUfN6XV%cZdr0>>856%RsfkOIwrLMyz`-X)<aqAb@!)RmNtT1q
H=U6Cc$z*R15^6RE|;}K+oNp1Egen8zbzbLE|)Uf7AlCJ<c6~9joHJgXh--+d|{Gw{kRXbgX<&(Dg-G*y14JpFXq1B`*3F&-Kg!K
iT^|D;D_i3p+3*WhuY|P5PS#d<EZ{1`7rhS#`OGdYJ)yy^`9kQctGq1lh9510+ybmCVoAGl<BdlVCG>Ca@J6^jA+!=RMSNM=FJet
Zb;qOwAbZ2nJ1JAKo57j-*Ei#^VF`Dh_h{kNg^=(fRKj_8o&X4h46#+FYO%Hmx6@!<`i4E_b2CnSM>PvGcLFFaEFR!mm2!LPL%0w
{wjF9J$dBteDPY^Lc!`up#O9)_ttB4VDOsIs3zji1Qt(=4>8_9#TtKx3S&Vt`&dzg**0>t5eSQwmLw8=RDH5qsN~8lgarM(JjSDm
$Qz-`5ifs)HvfUPNqcku-|p|k;elfyKh2<UL_>?)3n<BPa>J947YIlnPTb<P5)(VVmy}F90)asUL12O=VEgsHPSFev%5I%Co1PsR
l$F^7u>p`t04b;QTWqr72}sf#NY4zDW47A{gMchN2*ngef)x?8v?**sAL7z4SI1XCWRXFK{yZG`?i(V#FAfNyzRc=zFQA>m`=|X)
f5!hO-fEx)6a0w7edZDJQ2zA;kFSU6Kkw!Xc#fR)9v%{TH}!BoSqDWy(Z8F2RaA;rz3~U!M0|9lwZ!IqlDC|Uht&D^)qmQ!;G&nK
1HW+c`BW(%_$#JaEc{-p_GR)o@>HjXW~n9$MhBrlQHS<FQ1nPN=7fEpf&6&9xDAKt$NsgyyNA2a5%S;ZwmYkDXTmss8Ic8#K5Fh+
X&fPBqrCqkcwga8@;zUV)Hr1O;<N3l|Fe)*b!$}rM*aWgZ|N`Xm*~G`+}j@SNxyC6|H)!Lzg+o!aNnZY$GSQ#YhIGw2fE(xtv$Z(
9Cmc&VftC!@&DM5czlm%8>D<KqW%8KX}{@I#$&%*_;|FR&1JP^ZrylCfc!CW-oEXZx8joAiXZ*Fe~!9ZUtx@OZ2q0NdrI`a7t%Oe
1&8k5bB6pi@0Qw(MRYju*AJE>@xV~emyxxzBS0)BeOU6s^_LNvw3p#d4bEbJqi<lQv-GPc8vBEd8_UD;>G>HahfX1EodW_<QUly|
flW~RtiX5KylDclehv#Y#(eSqUZ1P|+4TPJsdaGDTWqT6@Rz5rn8>1KiyGDzl|}NLf9$XJQ2+e@LAa*$q8`0^`g?vc%!3ZWz5SRq
0YU!{74|}k)kA2SbHn$`zstd^?;m4+&*1(#eMU#^bgtf|00<#C_3`sRyX^bByF}N{yF`MipLE!0O}@S-pP~5WJrZB?xrGW_AC(J{
-zV%Z7+vOj-L%5ZqbCl+9gSm71(C~FG9F!1)zhgy5$BQPGDUJE-8rg)fbs!ShS(_!SmVwcy<SloSq95;S~Ysl*M^;R!<3R6x6x<#
=O$tTk~T55!a(A|l|@g>lHz84TNuGZSdF6^BMl}ECbXMpOF~ez(v2kvNJNb#Awf_@1vJ!3#3c@*HgIjUVvG@?sI6;3qiq(k6$LhS
0R9?ih9a7ZB1NU4nWl<Lp`fIqng(DRs;UZ7lsHKfLqkm<*O9Pt$ZAm(Ni7W&g;N(~h9a1XsQ$EIf(fRmsyc53H%ib2DL~St022vF
4FFXD6i_rPMJN#<yofM=yz1!IN<Nsw8vhvJUU!`0?blrWzMso>yAGc6?6;tH!K9yrXFIZ#Z@EgDgWL1_{#~|#v!`+5&{Ym?H%#!o
SWIX1vU2cMoq$K|s0QcJz`G)zBy7TDwV6hwV5RtJDeb!Fmt6-biNhq%I#ig1yU_Ayz0H}nCrkEE8(W^(%)IPM{r#BQ4Ykiq7Bu_g
vQ3~YhzQ4NCo>)<y1oy_1O+N7@>B`u&&uQa<$n3@Q4m-Z01wkSH}t}flBmSkaQa3?$9Ekfkb`yNLG)J-`{(yk1egCM5ds``9`o%e
5H|^NAGqEVuh`7kF|aBf6q8Od-f21QPBrV(a5q803Vg_7N&gc#+>&n0U|sGGMG*bXshDADQ}{Y|MMc2bc?UnoOo9ZMHEcTt06_t@
4U{qggC{i&Q>@3R^6=<mIy%m_B$`CnARt5|3|K({cPvezbvPOmOfe!<(>G=gB0DBI2ZXyjQw@uCw+3u#qQ@}FgSoZX(I_Bn@P^w$
?4W64hS0!5H<f}y0?Ijo7!4sxT8TjwyWyBOa@S!ikzF-W1|&rBgAh`MD-da5>+QjiC|V%?TX^^P>P`QUMExsHKkx>Br%p9bgonZV
*T<VuNQ8n=x`EAEqucl6tSky$ze$#XGeSW>fAq^*6p{~eg;J#opG27YH+**1w*H%^^=*A`@dMQ#eIZcpn=<m|aH{^DF6pPQQF9k;
!&)k_!mOPWx_qS%#ue$)(H9&#qd&a>dEM0P;9u9ae8|Vcw0OWM_Q(e%7hT(ca9kv@L9P%`q8VgBB!1FAmWyPHoVr=ij!w6^o|alR
Ns<!yUrv_36Tt$HBuMQJ2)Rt-fhGKSAZY;oA2T$}R6~uEge9}^=T>iNl;MKJ$EtYv_dGb*bSvZ1#hwqN0hrk24m;rs^FrOcS<QOa
A&^G(+1cNas{ChE!t%Mmj?~g+v~svQ968q7X?2VR5olsz4Avy_UsJ4R$m2`qRvE4xO)T~cp`3wGqJNb}t*^TJn5PSctSDolbkv7v
Y0@Fm>JssC%!iXQ!3t(v#nO2~pH{4yBMq3Cv<Jwt2eqiO=l8vW!msxnj(Ob4INM22Dvaxlr>nU=mq|q1{F0JjacD9$!V;x`V-OO^
Aw{V_bb&K3grL|ka>c3Fl=BBlQ3KHUQB^lGWRII+n3_mvR&h{AD@BcK)~?k!bd;nsk;V}F)!|mjuKsLPs9Y!5OFz1|K^zXB6D+Qi
<psghU*@cQkdlMPx2*?D%HW1{FY7FcGWw7#ij7lb>pkXq(}oGd`M-tH@v~&@u5*;nCb*kzsk@2TMcH&JZG=XpQ!HHGZXD$;Zr10e
CSFk$mDGHQXHcsHs)0vQ)11fYl7d7DGJ}NVSPXk>CzBd$JUjTRH{n&X$ps*i42d)DQ$>8iDN&enla%wzpYpGf$}fOqF~D2q@0+|J
#TXoXJW}g?Wae?La48-a7d2neoDr!}uN=Gk6F5lwjTSnkx#??;?!Ns<;)c=LuQfr+Fvw^gYU;MQ6aJ>I$EzBZbUNcsQ7E4#ImJXI
x%H(63XC?rYg9H;XhQ{!=8?Fxrp^m0iSxrm1q4l9tiU>|SXh*cC^S`V>qzh*dupzm+yhQfq_K+i!Z-jLft#Dj)2CiePM!6KZ%^Ie
vq5tN0$Gb9rEo$9DIgUQZJi<grH(0Fw|O$O#>^%4U}%r>s?0obLO_x6$>_`{c6t;U5fh71OK<x#rv5Hr*PAKb*qc=ZjvYB9Y@wy4
u4qxi8X}0kUVU{|2(sF?9!QBNZh~Y~v$_;T57oBGFlP9FiLb<?TWo@gX(ABfQkdO(G%nPUCE7HEhweiZWAoFSUJa6E1J#Ls3m4>5
7?V@x>dgu$Q<fx?8^s9y^HnewiU(9RV1ZGrQHCKAW)Lc=hQ&1DnREK;YFlgqO-mL=jS$7C3|O{Ao0Tv;5Qj);79mhxT-D=R*B2=A
$8gmBjU&n}kwQ;ye(ah!q1Px$)3pzx8bKY$fA;FQb+&db``L`>-C1vZzonbF{v2n!_UvO9-)CI5Xu7kVv{_5tBuzmZI)KG^Dk)D<
6tZ)oysTiCa?tEvL#iNI?k%4EX*q({(j#dOr%+6a#ikzriez-GiqiJ5{l2`;8zWlBcD$E4fJpn229B4nl1rk~P$#t&oPWV}mP-ry
XC_}JB2I{`Lx)1;0y4{fND9}@II9~sG2h!?N!|=P-E`z}cu?T~XV-PFqh#3<xqa0E%ty|U(sP2uvT(y6)YMp@^t#Fh@!iHL>*JjB
v7t3p6_Sb(sU%#7LR_Y5>PWRgB8~&vw8SU{2?7#JmjdO18&a(2s-Wsc%3lZ;MXb6pQ)riD3~FL5HetL?YEv2Po(OCpr!2m74-^gc
WQuGhA5Fi0wLJH@sHz@fOTDM!_&88|B{-qr!?ylfo4Z4eQaf>yrp(!gr}|mDo7us`FEi);llH_>L_X$9F%h?um%4ni@YdYI?|ZPv
-i<y*-`30X|BC&-y0>HKMF=burnyuM3J*>_{)=Exp?Y7s>mke0I=^nu^U)w|k}8B*9RLD?hy#*m=xWdY<#H@io=p9W2zFL(txsmV
4Lyro{1oG6_nji&y0n(tDr!c{x`s&<Q^FMMCj4^?cZVY<jq<~EKcBewl4!9+lg$GF^Sy7ER=hVA%!rY^>;ORoA}3Oi$rSl@S40AM
=|Kbm$q4eXh-d6FVnSWqyF5ynq`?MA7Swq;cVUI#T%|}r_Ln2SGe#30;z&*)2L0R3+;Gx3NV{>=Fl$q7q~p!>D2N781J_@<;<aes
lH;0@2pdk5#HuoPUOaAsQ}wVCrZPt*UZ)+)GvQ^O1TPIV?wqg2Mvh<tQ)XRxv^tbrG`KIiEt&@4WEu$5lpSrg%xQytdzfuIIhN`>
<MMx&!|y0N9f+Nlyllwi3#<lX!{Agwp&s)v%7JMVkwy{rkcYwd($O3d<BxY_1MX4bKgv^9fuunQ#MRq@4hTIXK<cxD(j?*`+<~T>
GLSYZXjt_4%D;>$CmmE)vsMW&#Xw#PI&G^5^u1Gob8~7=DJhRILLdkR^#CPl?6jo>k5Z$OOw=ltAdC3y!JoqOPw={;4S3%fJC!&#
pioc`+XLjCdUluBjG`)?ZnIb0Mc2;YnNl0*)R@GATQ&)Ts*<TiIzj~^w2c9!)1*ze##&OHB`5LweH`_@pBLobg#`B4#ZwqtxKzq+
Hy1Y6j&C;yR&MU@;2t|RybN-e-1f28L_Tcl&|tEa3YMaUlNK!e>(%5E<u_4TdtjQFLSrg!O*rw)$e=;P>m<?EASPz#Q&ZOOFDX$J
@de^mzsYLmmo39o1b#$BXh9tDfyCm1OS&@x2qaXq58)JrKRHMk=pR}1nEHL-0pdXf1wr7SyTx_;|Jm~RzyLuBKoi&3mgB&vNkI``
SGmMEr@Zn6ivJ=XrC4-+^Fi%tuXbtdzo!A|nF-n*{acFWo_Wj8gHZNiv>(=Vr4*i6O*@+4E_&wDU)4fdMt)YulS%Ue#e0t7Ln$oE
&9L<q`e&@gD5ZKW8lLt(>rDR36PU-+&y7$g38HikB23EuCL5gg(){>gViibHE`zLpSeJM|eS?<9oE}{~2Mz~rSavml*31thuzH#(
QC#ZZ9wIP*M|FCTV08kdZ|K4O7rOHe<5m%2W9U<pMOLnO;}K36vpqQ5-r}ukB@{B>$|BJHm;5Cu*`lrGEP!<zcQ38QY@)*VU3eCg
Iy-5JgN2(XzrOWfGXrf1!$*KojhIGDsc9daob97(#E0<fxbph`J4itFcIm+4KzfJ~o=V4RZ&AN1uZ3$vWni-SUlT_nhUUM6cs#o^
-R#n-Rw%geeQ~#?JT!`zO}weJjHRi$(1{T7MdBqDRtG&+T8<hhQCu{feqXCyUMWM5mIiZ5ws`Sl>sd}wK93C)VylA<6g>G$!^Wa1
<95jmEAZpEzw+b$9VC)Z6bL@hLN2&oxTSn$F-2t4xAx;y?R7LWw!bg<pP%X}N`COe`;XNS;qUmeD9E^W{o3whi}p?PE&l_oJ40XS
C-<iN^gDx{HaUpNnC`j@T=)IKv6@|n{#pyA^Y9Uf>UP%NQ&e-5#1HL1ln*m=Zrj%hYQ>&8Gv5D`x3muc>A{2kl9be($bZrhbb=xW
LQsdF_=Xce=DGpL1GziP=}?~UXySi31RSt`bbb5QBGw!XN{{y1e~$Dx-p;(kN(rteL(Asx{7Wq?P^E;U{xXcD{0X%8b}(o;Hq1-<
2|qbmVF26@);NuYz&+~8_=yB-!q+xQr2?t|sv|ilP+q5rwwI?vkp0I!97Qj$5a{ywB-r5V5%*8+(w-K_{pKAx@I7YzXw5AwZ;R>f
Roh^qz}%Q9iZVE*@S#-hB#9*btjX2V*9)Q(x#dnD0iL#5WNMcCxN|m)+qUyCnme1(kN8N<09s7~<!8j8)dawjAy5L2PBa=BcVAkm
(gzDi-_t|QiKCDB`Smq77kk^R(ferCMi>^VDRFvrV5!)*;EEtX#}!=@xE3Ua?o5Gnn|YTxhfbJ$-zhx!CL3tr8RAi$0{obp&;C?;
=YU9#-E;de>oRstfeMhSHQe~X7a~Z4e}v5}+5t(Tbbgj3x_=OP%#n$X1C>Df1<}b44%sf}wjN&cm~<X+=YYRY67AtVq;%>@KzPcd
MbKv@h@x?@4uaueZA%m&U@CE9u7tcmISf%Z23UB}v!0wA2MOTxJ9K@;3#s?Fnc{b8{w70dltzbyiM-VCsnrKFu}z1uZ;3?vr#}dD
pbg=~m|?-Tg%4g#8FQ4UB$$GegOTN{cj}!@I~$cwUnW%etFW6vo}UXl6N*ipGI<$9J;7$~OJ%cL>kRLjW+H35o@-?xyTA<c_|dvM
==d`l&HblQ=_T#Kxu72rni**&Gr;5=@-XX`C*(4UJB1NrD^D_E$RXo8Q?oodzDJ+XIik9bJs&$MuN_dPjT&_+liD17zYmYwo`y;4
bq)*b^$-o-TL;AIH)=?CI)RLbty&K9L$QpIQl4kS0|SUtY2_&N;ShfFLA>MUm2bAR6<lNygaGxG{~=!dyugw2JgNJs9&apAI}K0z
bg#3|Z^&&O7QS3xF#<=MD2oxtoBsb&jz8D?n?Zhn<^6iEX5XvoP{XyXuKe-F_ni1yMuwba^-5kOfc`zs!e^Up$;W&wi8+NHPAUBM
iFx6rP`7NqV|hf1>9oH|+54qtjdC@kyWmrTX(;HstTwh<P67c01oodgulSTf*&e}OKp)YThLr3Mg?lLS5`d%djsa;2M{GENN{AXl
f(n4~B>=?4o|CMLm?;d)rhujQfpHB8dqbf@k@uHCBkD~QEi^5FIuR$W{ONy}{vY|EW&U5?k1y<8ayj6c{Kw1OPy)Ko=l~!gx3lb-
^wuA+%?5#rEKN-Iq|psXg9erlAv2?_G@Q|S)F<W1F+YwlRQreYf?8AMvc!RmVjVbwk`iEHjh97DXwgDMQdw6EitSMS@`L&SX1$;D
HGU~TF~117dKgC-Re#Wa@0U^9U*-GC`$bMepl-rs{YX7v{iRA!zrU>v4rc@oU`~O9f#S*LP*wo?fOhv-1rAmyI2OPl$gl(sfk5OL
54iqZ`FfwXDgMg0S0BchQ}eO>{kb*K?g>wjVjumaJSAd8dyk+#I|hPb4GqDQs~V4Aw^0v4Khli^z(h>OsS;GnC&@U#{!$cB6lI}c
N_}jiW1Y;C0A0#a5)Q9JbdJEM_sTGY|2O%hX|P~lY5j*J;}o@35)~iy#t40>jYG$L{7eCa_~@8${yR3Jr?)23oFBhvDJjJc6iLpH
?C}nre97(T$WM2OzgjS~2=BHV|5QGQ>?fIh$1;B03M1xOh+;TXLm^UP5&K<!H%vcTUNZo}ijrb}5IM}4v2Y)j*fXFZ3#<@J!{xUY
e~xtBuu<^tLvg-S`X%Qmb)7~NVD_?y&{Kq|plWx5Bmbb1pk(%Y!|XA@_(ml$M`Ym*D(N{E;~a_F*)B#gv@%4JA%9;6gsK_?gv53e
mV_}SR{}>sv~=KVM}&Z94iGeQP|z$&G?XEj75vEZA3zPy-^bm%yl~27o{1QdKy95!9sc<+l4*1l3hlNS7i*greXLKw*1{>FXgZtm
RyQrv+I-|NDX&SQiV9g#fr(bQ;N$T>3@VwCA_VM_GYRxc==We#LLs3$0%DuGW5jUk8Y#d(G`q8@5TzQ%NXJ1xz5*g9WEd!dl;PKI
H=`7lNc8MS%diJ$=8zumeiZFDCqt4t8;{i(*Rp;#*#g7V(<j0<D#(!pPQYaf{!`W~ri&m!@h6l*W-5TH8jKphg$@VQ5_VIpcz%Ev
z=miNMH#3FAPkt!^;6mN&f9N5FAosl56n7z0)q{2Gm6eE%4G9ZenGDFCi@!SXD!?{qf~Y$&T*66bbtbgtV;Z-un@3S5k}c`36`c5
JygNKL^6z`150J4pp<B}GgCH;_TbQp#8JVzxD+!O<tktdE{hC*L5HE##)nif0+U99fp-wYpwjkT2uB)%)KF@dzdgDucC8v8kAF|~
vgVH*W|GW7Ryryk#7{s^M^U}8gWta==vvk~F${ln?U4<%@RmQsEan1DaY?=siu&UbCBi+qL)!PKC&l#ZR+f?YkxCu|+r7u2{(?*f
Pg%j(Z0Ca%5+eiH{G|3{5fwE(6Prah6K1$re42~L(+t>x39hCR9>Nxu2i%{CUdN3;4<e~1A`h)cxha-{hzO=4Qc$1?FC-J_PtfG{
$`nBb14S~Qdev&orjn~c{19>j^ugAk;i1?l0~KXYQW^^8cGa~KXrgGDqgV?>*gPVG$b$q^;bI*f2+>$P-tJOD$JWt`YcWG2D8-^w
{Gt9ZCbZgG&LgxBPfmSN*9W>zAiqFY$IAi^Dk7x-fllpECopKDDx{MThN5<63`Dlz$Y9NSNwnqof#oG)C8P=!nJ7Ym3KEo{Kre-b
pe8_qrBZ||vxo?&B1#HGp;@)YtI`KjL&fgJ1q3t_;?x3462ksH-FiA0o*WK+U(EzbF-Xj+_wGLY{O!2n;9<)JKxSQN43reLI){wj
kbZDgF&li$x-H4&kT&fHXR%X?OWG7nQUrwz6-6}7C^Rs#d|*vG9zuIuxWMA4+!3lJd@c+y)?~?!lubcV0YnaS1doBcmYMGZ&+OtN
>?Ys`b`D|F9F+FKO;Pa=&w%FhBihC`4HZYd1HDi5%@tJriXC1Bz<F;EJ_q;X3Cc@9vmj=V0N!jia)v&G1|B8cqH#?PW`X$OFdgzx
x$iK+NuSv|pL4zQ;+)>Q8cYK;ez!gscUOW}FeXd8kX#FKEcjgx<1$H05T=08Sk!4x0fEpjCzIiH=lw7Wx;SK#Jk~K02~xvJKC$$}
9A5JjY_k}D3I1P;e{m&bzK+Z+&$Ps1JhNYtZO7j)`s^T1iUb2nXYz)h)OzRnOzY3=c`x1Hg8tDwIor#Nm(Fd@AEyLA1`Jpql?h-8
`%}#id8&|kCa>EX(H}b<XT;Yjtc*r6gQx)P0Qi|b2~|5%q`{1HBrzre6ZHsp%s-#{wl)1WQ6BcQ%KKrDL|HtmLU~0hb|gP(rZfQS
Q3n8O!ufy8z|WrS0nv`RdUV{L5TM5W_=CO!1fz*m>LLj32oVav)hx^i9XcM1@TK!D_fun0HU0j=JNvkGCzl>mxM>mj%(=MnvGUvy
42pNcX6GUt#ovjQ3Gu<&B72-&y~~%nI7z^r%IY0&`oN+Z0Lhb~u#a(&_k@TLr>T25R`{wNFj<-2JM{a*>T={iumFq_2lPYv^Nw<J
pPYfF*Dv?uK>YG&udHb`Bjx3f|E&%ZZ|bBtuCM@qLP&G&p7huUDE<~b>G!6}ceMJ_Pm&wQh7jmVcuE>ez7{kNV1`f8eYk%;ow*<f
9+rUQBZ?D<l42n#D4@0WBf<<#4MV{!%4GEhL!}`pqsq;IHgp8Tf#E+|d37q!xs%W-@bK;*4xb6>liLrHe-BaW_m5RFjS{6O^rk4W
42k#R#@Mq?YeTJKlT<S-A|_oLIT{&>N~*aOXj!Nt0H7!-7~3_CYhzKMZ5yUIqM2Nv>RXhWX6-jHGbV~o8rq;aWpon(svzbbCo0&2
8X|cHZbk^wx)kOfCmm~5B}7P6V}+G<c@&>6NNwU^4(T4qN4kTwF$Gkm+7MPKf;l$%{Juv{im~EIa6viYzY@_~-v$eG?+OjhBHwGv
w952AK5z?lorkXe>@*ESK%*>Srd1OiTBX&4E}lv|LTjuQ5&JyN-mLl895aU%id#xlvW_zY5W@wis3;&Ywwfbl%~VqI$05V1_J)8o
jF>Da&{ZcjH_Ud$VetqJK%W0>-H>t@*mVOz|7_5a4XYAxKN<$;5rAZ|nDaWo{7YcIHiBr}S==c;7t4-kz8vkZd5^PF(&CJ?a*kpd
Y_^4kMqHI}o{WHwD9j|7HEb|L5H!-lwFM%Rj_~HqDT*s<fo-)6gv|8x;DI~IHv)dZ4IJczNdu-sJv;QXs3w^7BkX(+yR%1s0ZMf%
SeNOL$aS3f9+!h*4bKD5s`$5Xn<6BX>4TkIt@lsGvjjvRj1SHSfza1bo?UMs*KRu|;y@|DO+>kn@$0~I;dtv|Sa|YNedW><Xqd^-
{u`DbKIH}^ojP6+pF}!$w`+mt;rVU0>abK4{Lxw6VczVxAlMdnAk(j6zRv@c$Z-J32$H-wfk+Jyvm$fDddP>xN;m^ziQEu_um6dh
9!~JUolH^F9RUc>DGplXqb$+9?~bm`Z^PZjrkEd+Paw-ZUgv=)%Ve5ieDlD*J-yWJ^ADNcQSA?<3=;}gQp+H0Vr*H8N~EAF0)(Qf
iFD9eG|Esg8xEj|G*tnRm4KN@go0U;g&}AH6Cq}msx3q%6q4*9MTo^T4KV=X5ZH_=rXKz3avDUYkRlYJW<q2ri6UqU3R#6XlZXu_
fr(%yYEmIcsH&!7sivR;QoqxyM6^(c21o-UZ)FvYH&6>05Kxn?ItJ|U@Iy=CHo4aQKXdS%&&VB=X!&y2LJ_bmWULu`2PA^7cb5(p
hN#ykOMYv4Cs3NHBd~DiAj}d;5``3So*lv1?1V>=nY+yL?%fLOnHp*}#0CJhr74-V+%np4zUg3P+S*zvgu#pvDk22Tz?Snp8e5qT
fy0g6*t&DQITv}5!C08)TL#K)j0`Bk(wl1xa~!8yL+PI+?Gh18oyC`yjm=5q#G4+;!jsHqNjbZ?TOYv(Tph%5k?2c$&D7HBg|}~6
4Y||Q)}=~<#guZD9B~RW6%F#5v^E9T3K^nur6XEl4YLaBHrXkvTzTF!&2zh$+OG3*gTgX;hZl?I0ji_dUtD`=;>OwIZy@w-u60a;
EI9soiL0w}lwt^jBB6zf;Ssej!#O7UqA-}Q#kUEsE+6`?p{vAaRUQLtZB;c&oL7x&Ln*z%;IQCXl-mNNNyx692vO42Q3OFwlU?t_
!#Jp;q2WD*LfbfZLp4Ny)KZ9uhAOjtsA+pzD44^wXO!@HJcAgfv*{@u2WGI%wXI@nDZ@ueSekas7#xGt6mZ!*ilfeFY<3ST&pX$%
lQS^e8>GcenH{RkMi`VZf+Pr|ym&kbp-9r02<}rKBM5io;M;wGmxfCiPFYi0DJaxp1-4}>CXlgYFuQEf$RdEanD$4fmoYjiaKkd{
$?U;|v5gH|;2lwWpr#s76#d-E$^<eUiV!GvP2&pFni?~shur8))@5+%b*cvmf=Me>VxUo!Od_ly$wW1GbvBeLRsfJL4-1jmpL8%D
gpoRt(A>yl9qBz@K0O~QJ8F`DY3IoCKD=dJx%;^Ghrrff$j!d(j8Di2#RwnLA4~1rH$78UhvWPF;E^fw0#+JZ8}#kN26$j`$iYlo
4Wn!XCMu++5agR<a;!*Gk`1wzA_OU@ODF}Bfq(k+=g-QXo(Hdw!{hPz<{F5{#BEKq7gHQ?w{Jb1+c)1Kt7PliqQHz4p(q+Esc8s?
kcdhs5|AibNhKm0QemMf2!)CwDhZN+nwE+Cc8aQrf*^t*mZnLK7^0{s3Ip%<2VT@|j-P3x*E0rh1U5dOZ)bbqxa<S3y-z7bh%q#>
z%oc^uaAe0rsc@hj9AC6>$vMClTrl@NPxg;s$&g+={zj4L-f3!z;V#adU@jsNkjE_4;a|n)I0g7hp=?e=Bo3J$1|}G@{Iv`hiOU@
P+Z`GFheB8rBA<^X$XKc3Q`_N2l0f70}I?j7$8EFWO*PYrsRX!DL`+NoMtp6$A2Mx+*~IDN&xSGOjSWZG)+pxB`EnT2x1!I5r#;T
fQS>1^M8%MJ%Q)9N3K(@4Lwh3lXy<kuGl?i&KEne-a!{3<VRQ@gQu$F-JEB@cMid*c0=13fOM7#<>7~+5S|B=v-yqbeNrQn0+rz8
(d9HfWG7SD(7`bvpCC~LXUEFQ)>YG5<dh_h4HJ%MeEM^o=QY5vt<zH}Zu>is=8daGr4^Q}Elh0$RNL>y;OaYIy=O$l25JYpm)q+A
*$5t+Bj8&YBLmiuzW8=L0EYUTUA*`kE?hU_A>zVRL}g`F2%1xeRunmEMlplidjc<Khu&pMzaagxUVwgBQPyC|oIJ=2Ws85{J|r5e
VRJy&Q~?B~!oR@RBN}=HRE;o!&C8kRzc(WMWOO8T!+iC(f~sk3P;!TP;nkr=;gS<lLOf{;wXzNsZ+*fOt`Hi%6RtxuKx>TPQ-u>F
ryPmTU=PudIy0*?T;VYy!b3HFx_8dio+)_R9z16Q*6eaov(qRQc{?73#@vn1^Y_3OJ-Qmv>fcwS3k4l{v8l1?Q5reI4CJpn^f0%c
3JVZ`lnjSr1$G8oD&F!gDAN$M6&ud0t~Zh^o_Ub4+)Q9I(7LdtBM5e`B?OjG24FCCK}hpg#R!1N>>#2LK!R@sva(id4nu7WK^ZnS
r4sb;&C+S@#XLiWY6fWR_67>Zr8j|~DP2@hhcpD8N(PdLAn%s}qjAJLFes;nvI91{A-+4At&j@slpx<MI_m6>%d;tXz}bfc>YF`w
<DL_g^reKsO<1u&=v&z(QURjiJ>MfWx6VM`!qDXEv4};H<W~9;!(AN0z~qEu{0kG=X#482s`V{F5$`Hy0vy=J1n8Hy=VJU!A?68;
<ra5YZ;eX_*Dal*JKUV^+<=Tj>iHNzly1Q>iS;36@rNqLsmzv^o$7$X1`+INj>;$!Xvur#E_`=&4$+!$@uZWDZ0A?LQetV-4;p3-
XID|RasnNAGrFULO$bVjsXm*GAV^^YWaGZd&AX=#S}z{G1AL};R}6;Sq|7Zua_Nb1hKO*?TZ-Wb=IN2A8P@|!{Npv4mm|-a9cs@i
$Xi>XJn3JX!MXC8^V_m`q5<MSL8#+=v@T#!^T(AJ({RpG4BLE;IG&U30pPq;MS=wE0X*{HctswtFc#AzaTuZ9j12gRb3h~7LNLw2
_VwxnR7rq|AV)!qj3b9mhh4d~W^NpD4F<XnLt2EN#;<wRh#E1dnnAE&BfN=X0RWN%ZdtHlux!OB%Mz}$oG#N_LY>^0Y$ahlQcO*1
mwr4n6LxfJ0&zn+Sh>ZrrlkcMdXa!&vBU~H%%YkYu$b1UTwRkT$k|7VGH!k86GdVRXbq6gZ-)^EI__5<_lE@r_&cviFcA$>=6V`{
jTl8eP1FiVr9h3aD51(Lnay#lN6!aK++cxKnZh{=n2G5^h>Ri!DXzg2<s!f&N1k?;d74W>hEa;F4f9DO2LwR9D*_Fi2GXJ6LOnxY
Wo2?Pii-;)g|s^h3rxs@P+cCTj|3`(DO3W0b`CbgS=qT%)*SNduEx~luIOEfI-x>!LyIY28V(7-olP4Ik;5(XBZm^Z6O^Fwv>9U5
1sk?q=s6<+CJ;%`k(9WgCy<6pvtY<fVnO0g2V0?JO~u7vnT4CmQ$94Y*ux(xy{QL61-0J77H&EcI$@@0Z+<h4lLNX9x!d4fiI_mr
;-okLkOmml;2fBW>v|f!^{s(VlFbk@gVb0`M8<M)5Qx;Nkerf(A%a9Xg#QI(Op94arPYJjhC5B6!QZz7M&Jn`l2sHJXg+1$o0Axj
6wnG$jobFr=8M(IVbSY;JFM27se%lp$qAi=9?Y7sL*fm@BLu{YZu3%{6D?s*a%jX^;}z_0By@$a3}(f(y4>rDvn6d_JCTH0z-pTm
cs55>gD5(_w^VU(^CwT5z-p-&JkkZ$sl*K!fJib>9yfE?<9aFXc_d;y*eZ58N_HyA09;)#0-TB(sKy0jnYs@qXyFOt4x839s<}G$
PdQmCb}pz)9kdXu*xTS8P;TUKDf6*$SZHR47kgYd$Aob<av<KhW`yS;)W|+PaxCT!AyXLCS?q`=Bf5!*;uWFXtD0ySmur<t8`ZH_
jmGZS$d+;hV1N}=PRnyCz?z4Lx*Firb*LD8)-pS94CCjT(F53I@h}F)N&>oKElb|c2@qDmEsa|YguGT#fk%NlLtYst_5u0|1Z{I-
jWw`v96TUk1w+`4^0ZL^81MpY&wA4YiTC7dJlM6{ruQ|zbD5gLcvJ4Rtu?`Rvuij*q1OX>v*Kh(GU?<`RnBu;-31ObwQUnMYhlEU
*EX(nSyO`Rb<PbzYJr()a4rQ6L<(;h1iY>I1BWyr9v<g$uy}|V09(MD5axh=<zSeQv|_-Kpa~p=7G0|dPSQWm{qnHiWJb+E7Eo<~
j7Eq=9jC0dX|E=4k{k-=86=m_J2F^711V|*U%1eY@<)@JTo)c@IOJ3qh_eV4k5&(o$dQ}Fl>iWQf`G{jkmDGTkp+zrj-*<x05%r@
4hDyx9sICp@t#Gd5KIyrq~uC8ZkGk$DU6&uZE9^wT&fjZLK|l{0pjzTz%6L$uX|nCprPA(X&1+*9NlL;>}VZ%$vq4$ij^0n5PC`8
r7&e7<nciv$9u$`X-;*V71KomuueANH6+_|7+JU|>XRLX-Imd<X;w-p(uC~}nb~D(UbM`|9RWGpo=s4_rQR<fQWqV!=UFkTVU#%$
AyQJi)Xx_$E*ONHoNi&`u5@c8V!#*(%P3Tt?zm2GiIGclQY323a>9T^Q|5Offy6MC6_W&y9AL<p%2|AO!j2Z0v8(E|MQHMmeG2OE
^j^4btlSzgK|yBece?LrnDw}LWm&=nB$5DTRd+yNf`K42I$9w0U0I|s_Th)Ra|EL#n7(+LF+!CQW>JJ26Clf(>By53(j2QP!b6L$
I?K~`bp{4sX0;b>i&<5Zgv_DY74h)lJJj(>!G~5Sq<P~8x*EX3NE9zu(OjH}=YmGTL>S+rIcBMQx(7)(W{bwOEK|S&gUyRzdB+2&
H8D9llXB;IxZ%Skg?f$e5z*t)XF#EWpg4u?FMayGF8}&I5CEtl=OY926a4b=f+aaoiPA9!nU8|bCjliUkQ!Pr2L5s(*r#J~`+n?X
xlZ$s7e&Y~_Fy{*4zXRm{Xu|0IvdaDMeZ37c|%1%AcZ^#1UBL#X3+ErE|+kyCQtoCtTIMpAq5g6C<KYu7?dC!kmwM<86I%BCXqsc
7^xl}ijN621~ZYP5)=Sr`2t=Igyiw>J8wns%savBoxWTf@2W7SB*~Cuh8ty%XD8ScD1$)Xa}+9<)>ogc)Co||S{R{IfJJqfVnN|T
B#n*`9BL(d-JRrc&|VSy`;jA#hbrfaTgiP98`}Asz8H2hk)}wmJKN{V;B}zHNfXfF2U?j06%zw~7!qV#JLFFqSCc6pzK}Z&KOaUr
a^&&Bmh+KyK0!OcOm<{}=cN)sFa{VDKo-zo#FpCu76yCv$35%TXmirhfI7alF(Z^_Qg$56=L7ZQNWVo5p96&sk);Uhi4uA3YCKk=
NW>LrN-A90l-<U=)Pdt+mlzUsfU?M;lHrg5lNe2PBK7R^W(P0B<tGMsZ)P^vG+4ROqDXdzfymMTc;SHHcL2cR&?H`m4Drm!C{QFS
AhjTgNKEN1n$_Xd)Nq50K;YmE5*Ww;5JD0*0t}b7u6Kt2r_P;ZKasI1l1bN?9fW(9B5YvAg9Q*%Aa_ETPk*6Sp=g!?|G!{K)?iFY
*$!>TH$E<+0zdZEaICyQ9aIcHtOf+rqxIMwPHSK?NNR_X)4{;uWFv0WHcb`s?i~4%VVi`eA{4b;mPX)+TL!4Gqd_sTP>}&eBp9f{
8j^7pw3+F=Jp_0_3`GDzK)_&m2j(W8f{H)Hnz#JVpX-YQgCFbg=hjAXKkdWzLFbq@OtBR0fji8X63?42I9NBC#c;K`#)zyLDI}6e
6wEG?>p)~#R;8$PU~GV}KIJ!Xi_s4h`j4N@siHdK!K6sotYX4e3$Z~uNDoxK0LtKYJUe}{yy!*!-GHAn&&H-WISNH8*ozB7B$Go&
F{W3BF^p#;WrUL0oCbIw%_--ZPq)L=v~dppC=-=^VuFUgI+P>OKS{X3sGHAH4&eQE{EZ^SL<Ceb1Vp4uJf=AG54?oIgdqK062h1+
WI1M}u$h#3VHW@sVv;O;t%|fL5l1jl09=cDiGvUaC<9<)yQGw}Xw2i&yVpAFm|9zDW+=M`P05y;ph*c3bkFPnK?1LK2q?Ek?1r3q
9ygrlsdpz_RMkm*@q%K|qNG_05E39IQ4Np3b^H+Qg-=YTf6pPiAaI72A^x@-<&-G$%lc{BQ{i@i%V=6|hmYT6*;sGZbnBG=ITj%C
J5U`%{BgW{{S@y$v2Hzale;;K1%O#wWkJHvhYdb195luN&<(PE>L3|ZrP~{rsbxxW9?o&K-V~+W4B9B;St1&o=8g4%wX^04u{JD*
(D|$Jktj+{?~e=zpI>4QtPSU2Js<-+6r@2g9^V(`i)|Po)J9?=WMvBNEDYJYV8CS0X2AL{iSE*hDPk&Sf+&~>DGDe~!o--y#URo@
5-O6F{{xur&gWr*uH^ViG54fMVCz;vb?SRUo2c;t5D+xD7*2yue&tm;KTNHt%?3heys-}?g$rbsQ4vz+MG=3QSpv2}dvgS2>PUQ4
2__C(p(zh>%V$Qx)QHNZ6bT^2q>=<9F$6@W`qonFr&@4jc-wic>gNb{E-a)AIYA*pD_RVK=`I@<xeNqgT0qsNFPVfv<6IBKLR5KF
VsAs3z?4a#Off;I1ZFv&o0$yQkb}0&g{qJgxo8w5hf@$0Ro)&g7KbffErQ?ye_>V%LmUD~RmoR>(68K8^wUOgwq#--OumKy3PTV!
acID?2A1mXRz}M6V{CPUGKFcrN+jw{w&S4bI+~i}XI<gV-s`r)JxCjsUbQ%NT7<FzN^0bhKiESIG9=MLp%F5Iaugo9D2SL4sDu9L
3K|STym=6Is&;YI4eE1Kn*^N=$*H{uwGmj}2l#Hm)=B7dQy(<$o#1=J@IHRf4|Gh8DgQabo9~zzB8YayvP`BilqqoN{){#n$o`#v
#)i+2SxDa3JV@lZbvZDJkK+nb$=ozy{d(>)o6?9FB8}VMrNIu=4}Ze;$F@8z0LZ^vtP2Y6n=^Z0eazj4BF&t(O2*h!crGL-+H=n{
C)AWTmH|M4fedXx0AJz6><w0~Bl^bY@gG~iUxFEBQ0+Vr)LKIM`xS`0g(fFIir!Kh)Lb#J4eFFnIsWI6RG-durLso5Nvln=H{JEk
OGqPRQKXX!NQ+s6G};vEB4FlMdTbt#wlsYLC^rZJRTs000QPTu@&`k{omi8^+zQ`SSv{-=z=6XHu;#Icy3o|H(${9qZtn=O@U5*Z
X-Aaw8OH^l6-m6b#A`UxLT^n=ZMLr{ciP(OX=u@gG-+Ay38d0%p=zGDUb(jJdGnd;sRn1qPmv}eBwLjsnVGxZa~$f>;BqA^%e&Yf
NN$kyNhU7^Sv{bQm{trE!a%XZeaJ_W6lVKqSuG^!iYl>|g&IgXq3u*Up6<DReO9l4ROuXZ)ni^svblqkV|Y=Glu@k=ZLnRVLyW}%
%hO8EnpBB}6%D+dWod7-I3R8f)j?Z}YD>aAJ&c|t7ThteIn;`gp23hdmfmyhIo)eRagp53q*8B~y#N9hKvJM6v*7c01R9Jj0mo9o
MrSsuELpb@k7}Lgc#{ZvU1HhVA6BOHt7h|YqdNGW9GM@X@;-90L{+sd7#oo25jhFQ@&*nfBz1Bkii+;Bkd(yI7^_49(+S#r@!o!0
jBm$lN@OK~fPN6XyLM10S?`Yn&&{7C9$rAwm8%mAQBr7aklPw4{&?<f#__-aZi1GnMv^6{Wx>#eU6}*Ibm>m8zwP>G!|(XMdM#c3
9UB@e6&6Bdq6i_WD!fZIjBW%xG^%7wV4cIjfrQ!xmP`a64{k`6QqfcO5_V_Mwu<S42x1&{o>vkC4%k5n8d3=%2$iH1kdRrHBBDSE
nF4@W7D^a_X&71%q+F-(@k3<?wiX5vNN{|oW8>g`%T^zSJ#=_GCYw!?W@^Y<T4@%Ue7Fmt!B3<gNPP5s%y0RHQ6(xRS_Qn4{UbDk
v?1ms@?aH2SiwRpjDz|2SF!qf(X}f>MuLI++9&vaU$n{lhlp;1I!c6Q6Kwl;<BrF%)W<)$PEsY3jwU~OK)?bl02J}m#J1t8Q!^%J
WXqW~*J0$?!m#04B50Migi#5%0JKp3?aKcNr&kT4{Y*CD#0FVWNuhGdMkpP88kXo__AKlP|G&;043Qt*bRd_Tiua27$`lb3BuynF
6F`M2NC)}IOKlDq-2iDQcln@t!xSYF5(n)G33d9WR6QIYcgFoQ`54C->Tk~d*?%vdH8F0B94PSdMt9j5Fd|;s|3hc6b0KB4-Revd
D5>xGkB11r|F+GUiXPw^K%fE$MuLh|N>rs>38XtB5dct970Kl$Ffj&eN@D{Sa87Nvi)o;sqnJFoH4Q~g!qamZ;L>Ln$mnx9ZBwVn
!vuw}TEQtsf&*l0;BPw4x&zhYaFU8Dg&s9fUS~QT02Tq3t)oIlC{o6&5U%v(lUxF5Hp_;w|Hqq;QVM*u(zOIiau$PY4mRfy=M9TN
MV)GkArwTK4Jc%J1|a2)GzEh(HAaH2;Kn%Pni(jHJdD1hlgLxl_H=-8VkK+H+A%AtD&|nvIRWb8M@$j4rGT^Z_&=Q=-EmR<b}3a5
b!4NKI}q-Han6AQp=^P(0#*d9J>Yj76_yf69)I@!@7eZV9dBpH<nLgX-~3<4Prv6qiSuawj%cR->^RjN-!XL5sUOhH5N4@B#xV?h
C(?$@k^S~foZ!XDz|3o;loDu6=F?`1LGUbw;)yzYdWVX7fAde;h>IltC%1ohVt)c<D_Z)TmD|qZZc_WgoCz%QxBQ_%Do=Mm@B2xn
O&e#^T%UN!2NR$-YP9!o$pM|8jxeHHZ}y*E!T#xTZrq0#&=bG@@6=uzYZ=hA(hBnM@XnO|(!4zIee4z+rzlhpi^;Abc<HTx`TUCn
6LHZtI%MErnEtzv$RKV9Oi7HjDG$P#F%QMdhAfeL3`Ctw3W&n;V(#-vJNeMicznV#8~W)7&#qv8@=*})a;8Kp#CGn>3CciWv2xPe
JsGFTKc}x6EC&v%lN}pz*Nn;<>|s(axeimhQ)(fJppl|!6I?tql#j7Uo=`l0(>+~j^uq9V#|xx}5J7h=-7<bxW98?rc=vw9l{+3n
lOdqh7?vaFBJij=1VOK&7fW-z9zs)9RPrdESUCob1vc5KEjSBjL(FTNmgWi~8<}uPFoH2uSp;MZKs`Vv^vzkvTb()>AIUD`?>tVL
Zoo_|FG+<uZFU&xJ)WvQJWasmocwQ=z|A=)>`f<bhG!ys-yKtQ^W4B6px6^oD-co>^l;$5r2-*wCZbSjI!esSLa>py0yDS<Q^^kS
_dwp@z(g(_KM#zl$4_0joF;(2JoDeu>)OqtWnut`2Ak)6-V0R?i<yZYH^A763OcaUz->*KBILlt`R|w3puqaiZ;np=C6MR2VcCSB
vn35B77kn5(aTtHRYgj(m;7Ms7hd0=aCiR__gc@SnQ2*bVgb@br0bL&A#*34xS54Cl-&S$$w^7c5X6qEfEqyU<eVXhj6dteCWMMb
-71QN*$p9%8a7HC$a<V{aCkz{E|!4`2gna;Gy%kc=?WYeK;bB6+D8%|lItd9*?|wm{}1`(HJ@Ac%gPf-p&UXSl<q^5cBwuO&yG#!
2zMUg>t~+KEg7uBmdlbUo2KN9T<lQ+RhvfdZd}OHfw|80H5p@&ZIy*#SKlGQ*qX$49y2Tw8{<h<VI$yH*l?T#j0%jQ^t0;x5TWZ0
dmDC&Qx_HZ^bNYx2vo9BR22+J6Evj)9S^DJEKo-fStEfV;#~rmeZKC+?Vy@DG9AOfDycEmC@}Mc4ns!&*Y?@xiP}z~1Ix-3gzkGG
uNYMC<JA7Wik-pPhQp~PV}03;ZhkmS-pQ@Bjl@zh{8^;KW=hc&M5m~a>W$Zd$YPy7FvROA>P>**<&t+YRf=`$UZ`@(x^65Hmye%)
wi2e%^YtO@Wc3f~_oS&g)abGC9Q3E5&`zmCNShciM1=;8LjV*TXoiUa*FfiJ0`gxF3?HyQ@%hL31|C1VNz24W!|Mt7Ei4bsPj<sB
GrD~^J7QRr(^L^?$wfr9P!e4T(o4*kp`t2ep`wTiN;QC~D54_dIGA99k_o0rCI}!VqNL`;(CxmF&n`hic6AuC5nMJo7^Wnmq_)|b
;^i{?=!a_+mF1>P!G|vTR67rzWVmco8Z=S8xvIFsNfa>wLPeeVa);UM{dob<3&i(x$Q)sDyHlzanUJKrDNGrvTER=K#Oz_AH1LY%
;$rnZ1e5L~1R5%Aq5WhcLQ0g7$OS6W6pnHx6mTi*g{4D><&1l<9cS@))Kb!a$|OdJl~yTH0WDJ6Pv*Fi<X|X>9S$P2YG9zy8ls9u
wsbofih^}X%ak0>A|S1`QAI@*g;7-1QAH+<p`%5%v}uS6F|{!b1u$04wN;{mv=U8KZIWiGG-0TywUPm#LN%Qz_=)m+GI>xX4Is=d
EhRK113<JaK|m!UX-xnWg$q$F2|yGf6A;px(K67K1tAQ?p-R$)D?>uigh*0VB?UAjLd8ZQ97>dq5unG@<Hqd8*z?}-JG=4nXPCe2
AV^jaC=sAL$&y2V8ZS+q#GF-wK&0263}<==i3KzaRufunfesN*X+)GsL=;0r%wj=G6e)YU@u9;zdgIrH7jXI?nG0K($#?Ykx1JC{
99J_l6*go<nA8H}K-@*lTPTdT($G*4*R;Z8_9z}+5fldX5FNP1Dp3+?zg5<t9RxLn4k6qhKnv0yz9*Zb&oz?joShOM)7XdR2bBpF
gceAMj1MD{a#59tzUp<;nwl$qqhqo<6Rf$@bnkmfMv{$Aq`(BrbfOm=%>nF=aX~}D*>_4fI<&*thV&$zj<7m|&X@}USr{j4aGDAP
EF0k;hBCs$0R<pTqWL2VYpU)cq#R1Oy;L}E4kUUWnapZ-CQl&`&EHACd;N*=Bk|9cG`GpK_IQt=@dRN#_f;H$-av=zaxchoCKZxT
uIw-2cNxx1M28#`QwdT)|7r`drB6w)YKVjE4|C8V|9pTLfKm{U#3M;UiK+J-BO~=8z~>Me{65m#-EiJ?jQJX8O)$p?tPbJt1G-j(
f(axXfN96teE)XAv@YaFhj0({0)Nzog-RueKc@>`Acw4qbPnYvPf6b;E-Im_4^(vMuZj1;_VJq-Y}JWJjLd~lOG+bg%QAZFgjy8~
RYfUgEGdi<<{^|d%xz<LG8ZX}xtq4jsg+t%;@Fx|wuOYpBW<d<T!@M|Cas7K6uMm)nsu5qSjQ)k%wUT;rOFsH85RCc&a^R5OK1(2
h>L8;HcT|@2L(*If|)|IE{jA(($+adN!rgD;n=Jc^3n$(j=8q6r6|yBiZyB>OFNo*BBy$F;t=nbC>`3{ArpzgG|Un(#wR9mkxxSU
9!FMCz5xGC4DXl&>gtdBSRsSB9pmkYu$|`M>ZmASl4Sc7m58=VL;cgI*+kNC2Q01>$+>?l(z|E_yd?LhV7;5c4#%P|6PSL0jg<uP
k2q*S@q<M%1QGnW(uFJ%kQ8_CvB`kWa0XNIzK|cQuL>Qb9dfCT{4}IO{!!R_0WlXg4QT+SQ((lJ$i0&g(y>z#B6||(34^k|mxPfe
G%c*0AWq5CPiQ_ateIrCDd;jvBeoQ<j)@l-1E`Za&Z*yxl2X3e@@NOeD0%!|)<MwSo#1gLf+~~I2@}K($5M4l>j2v<#&#8m5Xnc!
_WqB|C$e@=%2U2gx@|>wrj--8vD=T~lZOa2{JZg_a5fwz>Bh^iGopvVhA1Kkk%VFd2qGp*LInGtyoL%%r@JItW3tA4vH|cBGav-T
3qvd+A$kxdFDOiXFpSESB@GlI)y?@*_>bNBl^3_$hv@zKxjZ{&7zqBg{W501Ssr8`jv*U1K;gr~n=LUF?i~r=96NNJ!Z7%3262V$
i_M#f8eZo+>B<;?O*fc_b9*68`WaF?D{+%Z9ce>^8G#)T0*t(yFhM7gK`>yHsH4B!uGDwUduHlprDhU+puPLwULL#aiQ*B?WCtu5
10?ZC9nbRWbkyeFS<_TZ>$Zu77-5HB0tNku?M|E@EGLq6c_Y+LSZ%h!h47}(frk9e5>owIXw141V*8Jo>IcXc1U^Hfhj*fxHu;}C
pGXZnVDY9}z3!W*d}_yPgC|i3Bs?l!>`pAN^l7NeAD+%I?(RZAxbwhE&WD8dECkYB?Ql^${^f0?UQGx6;k1R8Qw{43O))RW;x6{F
@6L6!e)mH!o7%>65J1eH=yZ_zACBaU^hm5ojRFtd8bXC>L8yhL0)$c1)%PC$NJtp+iwC>>G&Euj<_(^}?T=?nm(BAapgry<ypewz
mXL^y`u46A_$VJ)Q2QP%KnJoEeI!8nOiI%B4Ju5UU#49XQNt00p=bp>AwxhMA=1%7rvV0qG)$vWA`~e~Qql%uE)o2v9F+FWr7;vq
8(_okq4=rj^kpzR>uEOVsA7gYdN>U+<dmIJ3{g|r^HZrA0QEwL$tZM?9omd}Iw7*1#=59D_ZjmQ4l4d&{%}qJI)DM^hQTlc_8!OQ
o3m!lIMZH%hZbWI=h=aFmq>QIb=_q{b;=RiLTBG(-7z_21L>5U@j@&PI~wdZY-T)}yerUWFDVT&DFb5EP&-<~%bfqxP4>n%_);4o
2R)!?iwBa@fn+NuVnzwbLv*3~?nBGxdZK=v0~q`EG<1pj{l+Z%0Xd(&H`GA=#jgLI4zE8$lb1p1=MnuL3rduN@kmV^;)J4#A0fOD
@E^Y)Y++mo86@~8Lr-3<jur#mG`RR-PdUg!+1DwUY4U)~D1DMRcN*ZY-<V*PlRz2h5b&Nv<DNV~n}Ixu!w=XYSu>;nr72Is(hN7$
^gM~!Ocy3NKwwbkBgj;GgU~^rKrxB*Y$vX|ZUv;oyZ5=x-$qYImi%9m<3y|FqFiwXmqb>RZCHNY!r>L06HLZ5>`|G`HYkKJ&dwtq
L!2DBFbf)CMuAXZ(Y(f<ZOntLy3*;*USP<=u(Qdwq_E-AGEF2ww4J)I?KhJYl_9c3ErChJf)4vP2E!&_F0ml_C&$9U>suip5%hp6
E>ambO;l`LA|zE9dddNkFeN2d@wycac~h`@E{xUVJbJ=THu5{eH=f)>!NO#wkRn*9;07vaD87yN6y1iwJjg8sK`E0MYx&CzQ38SV
M$WlBB<zwy)7l2-$3>9q(wm{?^;>Hyh+DCR_3Ypt-lNySlx7&gYvEZ+8pB|yf{w>KWhv<pOW*{$O!$6Zm0Y&LSi_SrsM47;K01aL
#W98}G=)#QePN*5%E?wBu}ku!aKW=A+}atVMLxj?IasJCO6$TXIUIGU>|>czg<ME8SYtQaSZNf6+U7J-qRsSbVW_m>sM=lFIihmR
yi}&~r^NEXXDDb(rj3<wT&<ZLsb*txWkE*l>C)pdF(arnps3*g=Q_;Rx4^krfT8#dC%;h3*zYVDE)s8qnWBHYj>B<r)G>pZGFL3%
3KohO@XAdEfRkOhy4irhX3b7*8BJ6+=2qh6qFVOm^67Hni1R4vh3HX(tB&R{5wad69696eh_7df)^{GBCPLHRo?gv$_hWYLj3)r-
h<J$pOob^*G$0hH?j=h-Yv<6>DWs%KD2?&>*+cUae!Z?q%V*MXhd}O6iKa+d*PtNS6duU}fW$CQx7K|g;C#qmyD$dXH8dlkOj?Z-
u{wa4Fz>gV9z%edwTen0rB{-j{CDrY*3sC5pT1kNL&7Dc;n`~`lHpDkM3Z&<OpzdrAQPe@MiNXqufJuCyivC~qaaieNQ#ssG=^By
K&tJX37fc3RNkGKa}FF47HsOuAXEqzjOO<-d3y#VYD_($PNb@(VC;lUgkbEV4iBBDL{UIs+`^I(TNpQ~x&%!`YcSBm3=qX7U|4tt
goqdth^eZPfe4Ty6XD(8iNcUH_S<<D4&-QDP63DHJp2HXG2=!890CL2LLIs5D{XEo3qul879|;sE?iuxLV=Ny##|sX?K5t%3I4Wv
gL3^mGaTCdPkFUI8}x(&$cO!vK=g&c1A+2im&-VwL!r>=G~!-Pl7oq1<0X_y^pvFiOq4-S9eC(;aPWHkM6seJp9v(7w}h+Yi2QL(
ZdpVdY*m)hG_&%Z5Ke)YcRn?IQ^b5yAfuRNDdt@rRmSbV)*s&}<eqe^h!bE43;-#3v~(|9mstE#85_T`JWpCm0Vn|n_;EhdAEh0W
g!;h?zEJpp;P!z(PpEQvphw1y&cI{{f``b^v3D3xFC7QNO@!TF>iQgU^1E%f;gIoR4j4|%oe+I>Oe{sv7KH^5v3%IoX;n;lE~^c5
svQjf@irb?EQ%<2e%#s6JvKD(mN9k?84kfkho7T0IddDo0d^C1YkPNY3D{1Zv&Wz?KN<F5{0~U>gnM2{`%9`$-rVG)!VKArN?w`E
9uxy%fT0#hs!t=2Q#KAjp??Az!1O+|?hs&%A6gXu1!|1TR22j)KpJR+L&D`qO{~O5+KPx}g3COTj;TTXsizZW#2S_gsI)mKp(rb|
8Ym`+CQ^u$h~%-Ew7^PAP*pKi5aSWWIB=B?sF3cNj$wNzBRn*Oq;yR*Q$-XFTWCe*Li=9(2iOR|#X$rENd2gC4zpihFG(U(SPWo&
-fk1ipIDvHtEO621%fltm5g5tVbi@QyTraa<{1M*6Ie&E<N$9^>x4A%Lzbb}%ZGW)26Lz9+zs7vOTcj_2@GaJd^(viQM85z7Yyo5
(=?KZ3K?jyT$OH)^l-*pk;vRoVxk&rGfmTpO%pQAz^xgaq8L?LO3|AN7-Ts-r<tS8xdf^jK#2r|B9I^$VDx(7-?>wj0-iy40m4Dt
Xo#<A06h=SG;u*=a&t_t4Ud|Bp*y5M5ZcrQ4vATc-jTnxaJ$KZSp)n2d>v3W>`Tq01|+k!7MKL3Ohlj&0r}(C6ghcye+dK)BzIo9
!Fwm3jE6|2T5m>E7+DWkH4sb_LTKAwV0#I|(by<*Nkw)I2zd{@y@ZJX_O<B)aKF%dy}l77`~ulumS%oOjXtK^ne^h9Zg9fmnq<r;
QS=ANPM~yA+`+uzJJt`eP}5TW?Me{v+`YsUIrv$*h1z)Gwx+;|RZki+Kz1I~$OwXR*%Q>MF4!a7>2Odv$p5XF&WTUNY2t;Ll9QFy
f`<>qgeR}BwDs+ZK%^*Wf*MqbN=SiephUp_5YZ7dMIwF@x(YFkNkLT2LKGTwEd>ft(3F7Ck4WTG$TTp)5fx?xGnWMoAxcD`Q@DAg
2QCH<?;Iv<LA*C77z415Ki+dy+{g*p@y|h>1q6u@K}H>EKul$G3f~MP?z$feWi%S7oms^K7?27@I=Ze8eb!Tdw=P4rbgHwBw<E0h
E(`nVo@~&_Qw!{GMCZ|#dq=?O9Qg0yaxS$`uffjn9uMH<-sqS^%nK4?HAVLwTu<BbQfde=FPJG33+fy9Z|=jrJq#9)Q9+44Z6C4F
@-wc)uqOt=Pb5-D-*bZ9`ezgI*qA2Z9w(3ln2LR7x=4SOH$~~yL{5;Na89O0-eqwkLXObu0C_xpFjH8jJ%QX1o}sdRyt;W{@-lcE
ANYc(i-Vw16#)qRO~0u38i4xpZf4o|X4rdl(YrJ>Lh-eiof=KS-+E$TxmFl#5(ujm6lvr*l%YMKT_rUYOpugR5kwTlTSqb2>_ppg
`)93o!P)1uXoI&eCydcu!L%8zA~I~XBP>&>rA`E@QdmT$qG4Nw0zbw?0!aW!CBQ~S*bLNL6*d?%e3`7W2Rb#Emtqc`(1t@rnzs>Y
w3rmdn>bM`3e#g7wr2PjG~ihTfbA$@M9AAvgx%a9A1(%grweJWoEuP86cAyC++m?juN&@~H@e(S;1(`ofg;iz%?oENBm|(M!xwEE
H>56f>`cRH8dpM0JvRmdA`GZ<7$Am86GQ6B%owM+%_MA{;d7h~HA}U*Dl#!x%qWJ&t>LTG-&}B0nq@6c)$Au&Jcxyn%FPrfj)O0E
qMR<k#)!#jgg|>_uH&{!QWOxtMHI}D5eIqyhrfJ)^=b0XnNW7sF&-^~MHMo{sBGbvGR*5F&V*NNki8}2X@xC?${?|h#q5Eyn?{$b
shDk?%}%yPj||y(H{7KHn%i?UA_&Ma5Sv*AF-{PjcF?AeF{2s9?~_f_)I4D9Xx}w5B(-%3;Q)gJo%d_K)|fd)f-FvkWw^+;j~3iJ
U@t+Ykqs~rx#s}sEJYRNfVFQo97Hnd3`m0ErzI`H##L;EhS?!-DOm7gF^WbEMT@Mu+Y5(%t<{SN<!0AeRbjFY%b4yNY;%pZmWIY`
=s-}Im2Be)gQU#RnWTmo(}}Vqv3hd^@+%xmvV#U0K(tzb8D!~1A|ByZ1fZBQGPWen%LJAXy%{lF-u*k!tITgQ=`jJ><b>-_vM6QV
V{bg|bR_t92L_liKK=k^P0|}6g|jdUZ_VL1*>#fT))sKgH8#U231QU@;y1Svrakv|;O);Zfq-BjntZ)jVW;Av`!Y!3z;u^NkC2WD
VoskYo$1i;dSD1bc?TM$PRdzyD3T08*|Opy5Vt0I8<XwC_|z(z0UcMu&@|KS?~ufcIcRZY#<(Eun2t3x%;uV86!w69bBu8Wo_E#F
)DaI*f+rv!J!B3>jVRJm6hXk0=Nu^@EQ~q=vpi=oGR;Vb0`@F0qP_1QLVQ8-4~Ln=l)+518E%XN1{2}%M~n0Iua-Wk`TP^*n{Prx
Vvwgwi@5#E7d_324QMK<k)@*RFf_xa^oFBG2Ccbg3Vib*v3BN}Fx$1Gq3nJN=T2#|;+^Cy1McbHa!%v0T#Ke-qC$l34XT1nqiTx`
4FU*F6VbG!jjU)9VnUATNhC&tik<GqPD(h)j+kQxz5Fn~><*h9J;aCf$)6t4=V*Eg#rL!lwwAZug)pW}!vh%3uy|!n6u}KG4I@m)
Ok|STh{IIPOI9tm2oS1jsVR(LD6zqV;Cc{!9*6GqA|dVHU^Mg2tBE*rMC=`hvWDh2G1`-a_EGF4kWm140e6*fc_{WrqyfTmM`1#_
G@8<%$tBzo&es!cu_uzyoF|y)3?g#uP}wnxF+>!^x<Rco1j=UVy9Olzfk<l17)LPNo@aqsc<^HZpLJL`697f<Q9$axEQ+2WKw^6V
y|B`hDpGO*qUJ+G5>kgCQ^@o_K;U0$-m+tx0c@;BvC3R?65vswxH8l*Fhd67S(!s~Yl$R+O$1U^BS8KZV?a=7QrI0NNk~%+LQ6mz
G(%A|K}Z@MQVk_BIt>FP%@GvJkuphCQ4>i)Kujo8LQp{?KtvQx6jaqD5lSjh)I<?fEh2>gvYerq55v?CUvBZJmqsar$L@v4xdatd
fGmVr4%<1%{VLb*WW#DuiLA^z5ECl$n1!KOiUg&238WMpE3XDTweY}rY7Pi5X6*cbKO=$+so;>9Un42pqOO`0lu+Ha2qKn(kf4HD
C5ECP2AV;Lsu_}sike2EXecSDC?qs%K<H)|s*xh5Dgq@WsA?u)s%Xa0M%L2OMKKUfQ!rBuK%_7M5e_zBK!~l0mr#V!5d{)TQ$iGJ
)2B)lp(z@%(GY?p${{ig5>lOD4shgo;vjP$pI%EBsM1)lQ_^yAFK)fQ+hqU9Zwq9=l9U2+4}1x|^b9l)xT=zhrk#v~xe%1Zqvyd#
<Vg&tTC44pIDCH`_><WN+TikhQ_6Yi?D!a6qzv&g=YzMmD4qzO&UxN#;AKQQP&Cmg!V-}ALS%tjXhtM6P*MD3GJ_{M-bnSN1|b-(
V~xzBIK_eGta#944*J#`pIsh$1}7HaZ+(gHNkRs5wBMn(>U@dtCyAfbBA|T%zPZFw@lct3=NXTCN%JM7qtRp`IS26#p}NpmI}980
xR+zRf9Fth=!`8LfuS`rL{Ps;A95a;br}cVKRDIb?H=H!YNGlZZ8cbF78xxH!yBZ_m3~GJeeUkpKA?zvw|#lTuN$qQGRf9L`{P#9
ULbX%Z(4PlUb8bBVI*vp^HH$fG{c?E!`efV!$qP&0!@Jd%maKjhUo4MHldjt1QfQE7~>m<PGZ<J_T9>6pd<+dsMt2h<<^r)mK_3U
*wm3CejCmPAc<a)ipDu|h^l;C%Gxg3q$CbuIB+O6Ow?5l#cdfVx66p|h%Rk5&L}0SN>Ydn!`1>nYID*>UKfrv6;(Q}WalPuqu{@{
hZ^>C5j50R#-N;B0re#`G(t9jl}=0TD#H}SgAl}=o@mLLO5Y9}ff&qGx*8ou$eI&Q8Y+rriN%Kr8OVJO-rS-6hTGjX@$|q@A|Gq;
sa7?=Bqe9ntUI4=2Ih!If*axpR*bfsGFN6^o9Ez@g9Eyov|Ze=DgS799?u^4yTIhQ_Ud?s&#8nc29_X67MNs`P@xhUDGoLCusShE
r3IYbp$tQ(?)`y5{GanfL{t2db@yKLoXD8cd?VC%Mmc1f%UYD*;J2eei(i;S0P1Q`aJ^=kHh(_uH@G&3ifzBA%sXkdrTVH_B`K$e
41bDT2f;MH^M&`cVtSpv6UE?pZg8Sxw6Exjc}3~Awz@XkDtEp+GhXj<_hJ?R2a!R!y{#Qc{+37=2}u8k`z#PT|ExoB83Ysm7DETn
_n@C_jRMq7F+n@g2W}u|;YsrPV+YrV*X@tjz5AoQ_V)N8FJd7hi36`k)HOrM4{+e&&!=hP3C1df_DAu7%q&P|5Xd;dIYJCU!+>N@
?;syl9-k)m%0#B+4uTwEK^|=<NDNT=;c!Z09dc5hx9)>q*hj>2`2*cPjp5Ts{7-;`+6VJuNP+cKUT}f9QUi&L2sEVM-Gcy=Kvc&$
3@XRNo^mrt5_5^5g1y)*VhF${#Grh>dI}t2C5L4Xx<V#NN?H!!BTk&YG6|k0@<SVFh;u?gcdmc~+Q5_w1VEwFC!20Q-adjf=szjq
+=KUWI0LZwaRcKEG(l7ZBs7#NK_E#YZ2e6}2!j)edl0WI9fOy=Xs%1-(ptl=Mq~<fEHTbwlDeW8c{3<QK|}<6XH6>-L^QWD4hW(r
L!?i}<>3dZ(c{)fd|q%4Fh@3$EhZRAN(w0`0-6rq5*cK5k=D(b#X=EFAxM?*mv-fNm@nGILO*Nzi3IFESjJt(Mv5RPdG%rVLC}gK
kd8ruQd36fJm!GD9&sNa$jUJSW^+(<`Ueor1mPA0b+-FfJ7!V+3%dtuYGf>!@VXiisL|fK%86YVrp~Q4+kW3IP1~9+3i)qA6J74G
W^(PHuz+(VAX1c71LT@j(k=to`UmZ)Xs6&M>*k+kZGegzAf%XTN&L1fK}N<yMQwtpDv${%fZG&;TOni*fiFT%5cNaX#)berp6-0W
@jT&5QXxPo9Hesgs&>7mqRb;*HeJNbMY`(;+yMuuAG8m%>}-xD?1q6NrD!N<5b;P12kI>WR5U>SawvF*yVW%uCPJTh!L=l&3F>>#
2){G^ws&Vk^tSv$^^zQuevl_tZS(8f4S#3THJdm%{jg;(S@L9`C<oI~6h-knTEbw{5>PpT>nRcZ*wG%cVlG%>yvxf#a>0y*V;df>
CkUycrA`^oGH8Qi1e9Fm9O97~(sD3Y5r}ArDhW*kqS&KAC8IKt5J!>7i?;3{$u`OqrD)I_I%Z_X)Fmd?4Mjm0c4(4f5Sk&a0fV-B
%siT<`e89rp-4d^$=7+8mhR*)&J(_MIS1I;>rt%2ag;O;gYfPSDodeb(SgDQ5e{JC8%v^+hjGvJNYx&Ef<%(U1~tJlvJDi0>_3Q2
GeSY|868zrcTk^7CC2DdNc#G!NA!7k_?DO3V%WjW4dgtqMG&0BueL-rKpw<IPU1v6*9KAFqr4UGle9aDI27-k^S_U$+1aRG7}HA!
wq6Hq5)=g>De@?z6R=@tl2kD<K)_@VGey!A>R$L=W3N9HHx~#E_Cx}KX%vWBGy?wof^Y+{P?(mQO%4e=C_NC36g-slnFq~yX5XBq
VG+WxgiA&2L!V2w0}^>f6-*RS_lGi3M8NhPbm^u~%^li;Z<KljJ)!m-yA$(dHtD(|3Z$oS9<2v`idk$ihLX_qbtYmyCUzo&R>l%n
AE$zFJ&=BIP%aTO%l%Sv_NWEh8vbDFPaxN;#K)I(efI6uil~BZ_0|TIT}vBLtg+lVHel|*2Ay;}W>d_acA{y}^>Q^j<_35c^goR=
r0F`Ckrjyc!)PCEQ#yyTpeW$Wz7yu;<pxbd!R{cVck*tpO91CnRD9@i*v2Jm&YbY_@!VrM*4xfeWiJXkR2+t*9HLC7QLHXEAiHkG
vrMW~+-3p`rj7=aM1k-Hux9ayzH5{^?;*>#VOptjF){HsYJz*HF;$CbyBl*f#1sUQ<&5MqWn2av#zU{SW4+cXmwp47N18>pv4h(z
#>8$6CYhuyAYVB@vSfgD?0#RvPvf?(VR5(UhL6{_DV`Wq(ESQ*%)j8(c&3F-!le<bc*C9P&LD1DVCawOwrL5WEm{RIFwA7;=o$v2
**TXuw&oqUZmqHK_4<S1H=Y~5033iQ5ur*?(IT6RAW;rP<3{MQN^Q_g3~bezkFF5nr373Jn;<x`0{@f&*g$OHxY=7%OKBjN88tOF
HqiMXyO8qq>C+Ow20umXwz0(Lg8UWptI<7^63_73{yt-gdHdMC7foCE-ZjUsoa~UBfpu<35a?&_BgRh0-ItUUniBeyH+A46ytTkL
m>HeYZHcE1*r}?GLGY@?Ggo=No1kvTXj9$;G%-o><~h<1tc-sGn2t0n!>p;PVD(!z)etYM+eZ8s)cmD{+j@I-HId`qc?XYjC)mM7
9+F~0scI-DDQJixf|)8<A}9$GW@1K_rV0p1B#9u3N+1YfWC-<TGY&+W3MnaMrh=p*0Ea`~hT>775|mN;8WL*;DnQe6f0|IpBf8)=
d4#FEcu@fn5PM@oJTRVYJtXKCZK0C}I1d3$>by9h8*8cI!;DV8GRz$?gzXvq2DFE`JXu*;%;ei@Cj|Ox7JP2|a-Bzz?f2vlc)|&=
UBOl$?{26$Oytn?(<*ktot_H#n3N&_i5dtXRE=c8P`MMuK0(*9?C-(T!^2$ztlVJTZoWA&r&cfrP>7r)VPpg;St3Xtp*(w?mjvs*
!25i<{U2;qML{G!&*za7t$2&WoOT}rtFO;-wwCOT=srE3I|6-B#r|47w>i(hwI?shD9ByOxiI)kY@%<YVTP^f^;0f`iM-Hngf!2@
8H$?9?N5om*u@!nwG_K^AN!;>*y<;ke7+a9MzA-t(<>%Ta-c@Bgo-2L3t^lwqCF9|um{r*uWY3$KvMe@mJ=i<t{X%B&q7Uu>E$~g
VA`(PMR$VU|MdHR-}Z)2{ch`R{=e{_zi&<*cD^!CL1`_%P$Zy$q*#`FQhVNiPM>i5`vQD+4f~*^HS@vuoKv2BU&AOLn<z+-qtoBA
@%Ep2lRWnmp#_4U<M>Me!Drcw#+ZR~Fhr0{s|8i`*^uUP)d4gZ#v;*@uJdq6hMVV;oW?O(F)5jdW;~ZcGere7409$)tGIK`uGpU1
LWrsE4Hh+x+gCG{?apJkcux`~l8P!y(&8dlkeHT{iiqylBTx~D>?y*a3Q7&Kot-TmutiN!Q5_s&nyM(_vSX$PlJZke<(!nURWmeE
$-xB$8#<7-bV@~46jXVzMNmZscA985FhrwK6fq-FP*|MA`c*HsIFFEct3IUJGB(bF;zULXm>DyOeKvCPP<9zssFQ4ka7J@>$*m@s
=A6@z<|0I;8=<370Yt#XL1^CQBCthWYZhrSuq~QgAS#;778t<>C=^oJM(>o(u)|GsEa=+PwH7FdfwQn<6;rpE*F4*Xp>digP->hu
(Gw<|m^O$C8X_s7iXw(fn<qATv7pQmB~?oyD*;k$U?GAu87M}Rl!9m)bR<m`G)YB@)}Q2@Ud7;XGkW&+PSjlzkn(W?W8K_ulo)|<
LeaBeQ?dnQXH8Cya+EfsEgYADZ0RF{P%Quy6yEsJ=%~e`ym)64!>nFp?*$=0yhuN8qt8(NXs7w*phLV2nwyWe+xmTR1x_YnB=bK5
7@Xh_Ne{vwWJNp=E^Yz`9g6=zLUwLVRarO>p@N^raeACl{*eQD9)|#YHy!1|o||j1i{N!TkKiX#h&u0yMTiZ^p}r7(vVn*Mf|`J!
D2PC$P$;An(7F(XPvs90MaYLLTBI7-Dz;_~<`Y43%_426#i%1;+A&CNsI{#Fpd8qvL8yvSlC+H)jkJVTm~n<GXo;fPbRWqY<QsPf
DB&1P!{5+pble${h~;J%T(m6;V%nQ!Ohvg}JOd3j)GRDU;Ro=k+3wEO5sX>VdFqI?^irc8nangn)Mn0DZj<1$+HDzpzK~2QK}8U7
^z_1OQo@8)Vv2r$fhj%#yx;D(<5Z=i9b>7<G}78It@QoJf}_~>SJ5Ji3qqOGfd0aEHRI{|jT!Z=Nzb9cGFjXYVD34UB7FY8p8WOt
7U^C3gtzx&(J-c8^D6(KG~R7FQc`kX%fASRZ9kb0sYrz%Frd@;JAH<5Wu>m{EDx-K`p>vZ6sRf$Xy}Afykrf1n0QZA`rMZo%dZcm
R7Eo+(NV|qrr3SZVD}Fn(fDxG>APUhOku{MD4qb6wHZBFdb-t_6CZX^;2oATN%)={nhDO?kqjE6EhwudFy$w|UQH5@3n4*baN{|O
skY4pMMDHs5E5G^iXq+HLV1%U5s1th*ppNfK}9hYRRmK7O-o(IS)%P&D(#y{WVy`pXvL}{8&ywiS2JR&0<IH@Dd0gB5Z%V9E=@y<
t_L~CRd6LZKlkx<H4|L&44;IZK^$BMIZpnxL-ml0^o1cL2lJp*s}h6S2B5ntLY`!U>j-4)?CM9t@sah;bEj9~El|-CL?lu9&OHJS
OyY25!QK7DfME{DVNl!g5AuY><$*AR+H5|Wr#hl)hLxhJT56IB<KiN?B6u?ch5cYOAOT2&K&bLnNSz{4s$4^)%5XgTzPw<({5y-o
U)*v7k;@JSu%E#2JH_y!nTnF237BP8fO`c$vxpuq%>aLFAf*VEO8!IUf;)m2?9)xpe}RwP+0?1(A}NOn)G7XXi<`^?!{H|$Rzj7J
QvJWpp+Hel9KO4@dV9V312qN+D7w((bxO}$bMFM5Fz1ct97GM7JLy;ab#}?BV;IdwZD-o=eAEvRJ5W>Xg$Ncvege)>{{VnWXp*3o
0tgaX30WYTfFe*SS*d2ImZAwHftp$fs2F7v1S4OvqNx2^3<o7*c|@8Gc@(sd8Rd5|w%Q=1(7ll2P!!3?$thHaRHUUkYrSHoq>7k{
V5p`Ek(nT>W{83yh6tc(qzY&$n4I^a&Blwe5&)E{6tGPTK#)s9q{_>TV_W}w6vZ(VOc6&6h9m915HoN!AlUEZ`gz*3{nyt<%}g}a
{LYh@0Kg~X{1H+@5!5|6U>{jHXBdM*E1odCtlZ_-QwUQ9ZHFliH1^p*)b2p!oj{LT07YtK=uS|Gu>}K&e9oXQCSNu!vP4FTF&Ze+
u#zFLG-S3oP`iixbyosK4cGCf@o(g9^!4&_EhXMxqEXAQTS?i?-Y@Mb{7Cj_qHaRqfS~uYe|L;Yr)RhLP%yg1D&hyixVH6r#Yiws
?TxND_C9MBPPB`2(vt;r)8mzrsn>zxhU%G<#%NGI!YLmLwQRnK(+Ehzl3RO1<4Te>!gPQ`id`J=gpf0>-t(8Zo)DgL?T?;=Dx)DI
0HG*vnX*8@ftKKc>gHFomB^&Hux~8rEdtQ0J6%1t+cMKAg|pM14F-*prM4_!Dz_np6;P#t18k|qC!3^@nG4fuMUBA-K^ibh3!CsG
IHd$?7abXBcu(UWGI|6PBu@u}8wQ94v^VArKq^=ghT$g2Nzo0y__-c<nAdu<h6QxR6H*rFD>h38qlB<^U`Uc@)AaB<&?L(n{jYQ3
jVMVMp&Ih2Sgr%3REt^HoPz6nwK&acnk|Rqn;ks$bOeza^@**JX$mN@N6myVgd_ma!?O_-Yl4J3XfeH^QydpyDMyg0Q2}<Y*{xpt
T^6G0rNah0_V4hgrrrtOL{xJ`l#1@^dYc~0C@88MQ`gHg&$5b}+_wwWTM3AGA_azLo4K8(<8p6okTh|`*nuQ1+;1=|E=Ewvh&Zzl
@prv~mZJ1MHuBZ?c0K6<$&k9{upgKZd)BU$I*}u<6BUFW)`a>m$8a_XhAy9+!6RL#I>R#4Hdvv^-!iz<VS5x9C}{1n`RMt8^+5N&
YJk$6$pE522e+#ESZ;Y<81%<{ATSVx7onrd(>V?{@Z$z<+H-}dawOdlafJtTInA!z=c@+_QEG!jK*bZP0iwsmb&)Y1b*8L`QU%ub
d5%-IQSob(6b?2RbV<<@KJ_K?V+8tfMm<0>O{94kBr!C%AZD^~9bkuwnkS^RMr^4&x!mlFk7)y|%N$KH)#`-`M;tivpaes&JMrE*
>8>6)HiHorRYepRqXTY+=?wEbqJR~Fi5jR@407QS=LU#7l0ZZ?0dC<$2U}^&3fC>Lw7{*@3dv3p@gT--U>N3c3#dji3`}kUq5*nu
xnP1RUulrUpDgCMKrVS#Gvfu%QWa8a+nb?1TG=61WjP9Y<;r3B3pq2bRU|sz#LBE&%4cGCGjtOTa1T#{;sua6W0_ICg+|5tshB}X
;p=MKyC!L_g}J01GA3DCZB{#r<qQODl%ROk&T7R#B4*liQYye4^`%EU)zGd9iFeG0G@g+slbw_<(L;LFm6LB?I56$cSGNU+UV(eW
(ny(ky|un}cOr@!mDwmgys-r3E?Fu&Qo&*}xsyd1kc>-wBG02Tc-Q!sXnYIzcOJDI^l*fbbTi=8O$a3@tqDG8P!y3N0Y!EIf~@xo
m+2A3?lK*!h?h`EHdqV1xIr=l1RR;PgeO!v*lxijfPn<ZlNyZm@8>um=bjQM`+Cn))ro`V!Lq#21dJXM*Q5qacG4cqc3?2l-!?l0
Q53iZ5v|UyjTK=cMWL%$RF+p$agzzMt}zyein-{6NSJtrOtcK}i$IzxCAa4Mzf>@tU!J<qS%u1HpFUl|j!MFj90bASNZ%Arh@S_>
ODLlR+Kw7AYx~1V2G3={tdp6OX93b$tmAWfuUpjMR)FqOjYdw90)mhwwOC2jX~me0fFyB78Ul7yTByAA1(02xqbjDPB=nz3w&xX`
&CDEP=VuiTkv$^7$4@6*XvaCBC#Rhc1A*Jl$VVq`>2OIoo_nEtDH`S+xsZA?S?!~2jhgjIgJf#@n(~yPRe~Kog5jTk98YcQV*BG;
=UZ4H1Y!vGKmfr8hre56G(rO91>?HzyYIru7rmT(2~xLwd9J6Et~zY`Xm~Z;w9**8h~4lju}j7w^|?Aqkoz?%pu13P)H1e$%I`;6
n2F0fi2wl9?<3zLs2G{`T@h443Y!=LNo;z8j6#mx0wa>5{KUjaBpDIkb{tT^^db<L6S@wI2sq9zk7oxRFr{%zk#g^g(G(~c<{&Vi
M<kB94#<lDRJ#G4fbFi!EdfdeGAM4xBNIrfaB<Fgaju+gpgc>nj}MDmQ(o*ZLc(0R97PAo^&z<NW5gAc8z6R1T4Rjm@;4A9S2P|K
zZzC5mS{e#Ck(40x3U23cfW|;Z!pZGQnj#an3$kQsLpeZocNs_$QsW0-73FLZ^m=lqsF>i3N*tkQq1FIK<gqgltdaJAOOHfiyBi7
_X_l9iGi>K9A}n=K?vFGqBKC!(OH910|&aGfvHlT{fn42c)V(yz>)7NRD%$Kf(`RU&0~I3GPl*x2lUWj<P9^c6X`lfK)))>F%I(E
XysMC1kSt}fihl4cgHPadXmb+3pZWFDZsR>y9pT<K?z_1a$r^kj1VSCPACaP^;!nk2|+Ls1Gb<NPmrspJ@@aMzEY{*6Is)AN-*>a
QWRqt4Dy@{hE1Y420GBe$&H>t*kw*{ZUHxg1VJ3Sbg_dG%+|S}417G6kkQ5j>wx)Q^s5qol!i@lfY`u9b60x=9+?o-M3QcVKk1TO
55&Kc0<UUX{(ruhi@F!JhBOEASlq>ewFqQIX#&}hzCb_^^6?#kll>Zjh@Un1!5ep7$mmeB5?CP;l`Vxe+`Ba1qnwB(wq<S?L?)cq
%_w7{+^iV6lvdFbeQE|pkgSwrZ4(zR>4uH9m~62TH!Pq;lnfhyh?W$P1k}TT#Z(D%PE}P@Z_|zksh~P~=&rS!ot~3GQXSzPZv^W8
1{CnSEMvzZ#gFs;eUD+v6J(ggUo>sU!7DMe({W|2r7c*XVop@!&&K|YX`~+84Cd?W*Dqvm=<Dy&1A+^}6^c|U1z|=(g_w2DxaBad
B4urr3$m{N4KBiMth?yhF(J6sh|+{uzpTltwIYA8wtzPTB1w!<hNciWY36GtU}o4<vXw<l)@y6FT@1xh95XX(Da*nbyQK~cql(qD
n&&QYw)qz|O(T|5X0cFpESZ&d(Q$FO)MDWm)4cBuI&j^CE7$eMW0#efhi!`m?+gb}PUG(me^y^7;$zA44V8Wn@W;H;y__&@jUrbr
b88$mQHYt=0HOvnVE%DE6QC`pISoFxX)=><Z&ab`XbKzPJo%x#^AR)6G)x^5P6@yt69y3V35j<57avpJrrSkOVXd7<NqA4wXs<_s
p2m7?`SdeqUvFR8-P8}YHZbVOZTBsrVt4VAzKtFm^e`wfbY8ihzBoLWev%vEhe{uaBqsVe$YNnjxRBDqvc2h~a)`w|8D!YQ4aP~|
siPscua0*ZApO+NZ0KzbA-Ip(r20Mm)a=8n4!WVf)DEM$#YfO#(eR195ITAyaO}|?M(wN^G=r9WH-bCbeTFZ32Lf?A<pqp68)fp5
$URx0@2$Pke?aEp>KP0(mIo!WjGI1eCs)|=hnG6r&ixRjDMFW^z<Z0xAvwsq?z4+O$t|4WG!BD6l1Q6v6M}6;r4T*8cER%fPrJ{p
Z?^MB(yX-{7YkjkPnLq{ckm|$X2tmPJdfV#lw^K(3Q6vSCWbz%kAmLInX!{U9~F5CpqgW*2eJa+2Z!7AQSr(Q%_T&Zv^0{5h}CVU
Lu^Er%$Wqq6s;j33>Y8@hLk<bW~534oENT9O98OC1Odn3Q$-dgB^83pM@u}IGixbfyxW1wa>E!jyNwb&#uK|ODbmTXX=K5rbH3({
Q(($Dy9=rqS(v!##v+JbZ9Z+w*PZ0~!-_;&cufOv+6q%<0!-@?<mEFi>$_2)wv8;f%*EOm;en8vQf1xD*HPUDSXnj6bVkFwXebRD
gLj>P=t;CKGy?)sOGrdjh?{~MnP($TV@VWI1X;!@KQ|9LdE$8)4O<SJ&MCOP{M>iJqs<Zs0Fwf8ARbeoNx!BZTL%KTI(QWhkAc4~
U3c@>ZqO5n{|y|?AqsKKgV36vXOn>M-$4Iu7NKv9n|g2OJ#4BR&*2xzIKx0*hpTmHvL0x7WJdGm+;Ob(){NXwKBben?(xodqt2uE
PcqWM3CpV+rNP8@45ualdWs_YAHw6yY-ZD>M<~a>PIDUp8w5njtc@^&%MnaTOw?5rHA0g-M-H6JmQg=cU4Pw^al6c)nT-WKhqUzW
6SfrPDB=N#K+Kqx>A5)sax-9(U7!=Yj+oBD^mMy45`=Ihfd-dmZzKz&ccM!{+KKG|40am!z&ol9o>ESx)^g7~`r8)lK!%~~qlpdk
Ld{u2yA7Gx*zRBlnduQ*;?Ec%SYgeSqyTt;4koDNY4(x0uNcS`t9Phy$i6JftH8<BauA{wQ3k{kJH98N;F|^ccKW#jL&WHz;$dTu
?)NQ)tO+)!k-+~vpl~ViQD7EcmW9mE&A_xH?;iFP8bKepBXbR*?$`u?cbt1`uhkjK9Ok>aDrHdBp2r&kuY8m=NHs%@b8)*|t&r-t
nPOjwo>c4@u$qCX?q#y*ip3-nNN|V1l^JS4^{@u@xDXgY+h+<aM1j>5Fib&1PN>HX2D<IE>*3a}bxDYBg%yW3lC82x^3Y-?t5(!H
2qfh^NTMZIe7TbqctW!QG7GJ5n_XV<k*F2A4A(<EnXFNv&k^9n0n8FSS0{Btb1!0n;-Y#;7s3n?kN~jZ5MUJ^28Ih(Lc4IJ4yS`=
K!H~UqSOCL0*N&Sh=#Q)2$3cWvcQ@rc1Jvs%R_KA$Z)21Goo(Ep(j{gIk!;drE7M=YT!_&S`DU2)oL$JNv#b|hgC8G(4v3}M(pJh
u-aCFceGVHl;>_9+ReA=no=zicoU(>uyN`f5)e6ITn(Gjybz^WzPEQ7vdAG>7{ur%3xo<{0=z=Pw)xf_IicHq?`>JfOL3JHK@e6T
i;07Z8l{J8V>4ZwzR=ktc;i}wyCn*W?V#o7bIOORcf9x>>TdaiqyTb^SgP@?&||6DCE{_!%qic4aVCv}Z8}nsBTe9tOCU+GLpw^$
QNjlJy51wW0dre{8!;Ian+tWw<9*Kt2qQQfGTY-RM<ie(xMeiZ6mj#N<i-jsh=a(5$vd#`&j6)4Tc(?oF5HKWn<rAcQ?6;c^gZdM
>CMTf3p%@UiqlT1woPw=sL>WRA<V*J^B8boNhCBAnl4fTWF$ghhzXgCN`ap;6^iGX5IQGh+GynStsVB8CA1Ea(-w8zp`;Y-#@Rd)
^NkKI#SkZ?EVIbxkTjbej(6VnC?uzekQWemo@H<?3!z|(ewud}3}Zx(B|(5-O`zaWX48@s^}F!7J_i*V*8&a8p-~b|g$&KS(~bDK
b_|KiLd_T%D;7auR;nqgRC*_yiN76(FI~Ae%?8CSwCQzuQ(BRRMT?M%1`Go&5aUERB$%`ijKR6lrY#B-AC`mJDO3XpAYc;!;KMVZ
odq4p36V370|W_N1V{u4UAhBPu{>v1Im*Dx&^oRI84`kKFBKy-lR+tl%?6A$4yIkrZ5{KRnKel0YRIZ18q`!&t?kb!TTw9F+3MUI
j&$7%jt=EDr=3p|>ZESXajxD+Tz2kATq3OUyEi*K<j7ApNFi=_wt1u)QX49};;!+FJ$Sv|{cj`I8}&Qvb(eZd%b~amqNGv~lmxR<
1Byrid)?lEo5HP%(1V-ekkWh(DClNlatAKYLdEW1EFBVJVOJ8OrpFdF-t$~_BZ=9qpo|E7ra`$<?kk2Q(B`aFA;YmEh2Ay=%?%My
xact_saoiuGn2kLGZjl+Q0Kijb~sy;G`Qg1jkQ+do0)_kAab2By(k_C9VV=rbGBz_8YE-{IwxJWUkR4EDS^I@K6!1~N37yWL~*W0
r&?7bO$Vph>Um6AAvGdJm~8Qr7!N?n6|53>nn7&uz-k@(ZUn&;oN;NAib0%IIJvnJAYNMm+(L*YE$OubbrG${Bp_n-)ts}QLr@BW
fwrg_(tvc}WDx~Y3jq*G$7^lpu6NUki8O7*4uhUS+CeCX2moh%jpqWQ-&uo7f|=utgB-yFo%uNR<nZa+u)5NbAdq_U8ra)&KxsP|
Y+envLqTb~1Vubqpj)-<?GY3$1PQQ!Ve%SKJPuVbM6wF01IIoraN>HnbFTdiU1{s74JPcGhknrz<9XMT<VH9R3=DV{CaM76f$EKD
2LqwB1M?byl7Pv#E0AR3<<>dKWu2KC2Gd-oL7TE;M8ZKR$g&lk+)mtWbC;dFBb%gUt`&CJJn4&tsB=PxF0Bg<?cem5d06002?ztN
Q_F4)F>j1G^3P9N+M%#?cR1G<W5HqJ-#K>Ky~nA(YfV&$qKZ?^$d5WJGRs+8&K(^+9h0KjI+7PGI876H9nIW=D<%=n`pylZuxP;5
6S>m(0_MYtcta;7I%-Q6bEqz0c7-J(9vlm_JDNIR_zoFyI@<KG>4$ynK1h&)iza0us|W&6gd9Nj2`C<~Sw4P&(n;cJld#~b_l9+J
O>?oQyI~H)S9L(W$=8$oNr)*?C}=}@sm3w!u@fCuH9<BY9q65qT##~sp(LV0FfiabCIhRF9s$|ew_qXHER#wR0&~{$daMxa90BMv
$1I&X0xp=TOF9;gY#WSlP7$-Jf(W3Xw9;v64ss7V9qE+t58${622Y;}Pbx8p&At}}`72Jd3kNRjmbZOt;i6%VI~qFksi9pG8!}@Q
R8|np_Q2NnaRJS;aEm4+Sd5PjWD2`lsr48Z2pZys+7Y@L4g_#$S?3SW*rBnw3lFe>Dyof^K|pSP&cWh&F)B43`a2s5z<}4dqx!c)
g2Enz#SjF_9h-w$>N_`N#J#<zKH_b}JY3$y-R|c><_IA|17sg8pL?T#(!e`~;&OF8(>O50Fv5;7Qn+R&36m^S3}hE77WyZHe1!)5
^n^*$=~`(fLL_MYL9#*+YzM!=Q{fOp;vE5TNh*05C=IpU#S`ssGI+QVOy}vXurum%S7SFX<KD?M3;?zT=@CZI9~;BWc0_n#sW;l2
hmj`T4kzts+EBQf4IR^gkUnL|3PUoS*WsNq1kBN-FJuS1V;n1E5>v+;9j{ECaB(j)U=9rF98Ua^eCNy${Im9cqR|)bwqk5ySXh?}
pbu1=58R(uAZ3-eftAFVBCEdt^4OJ#?2}tJS^q4Cd`@Nx8=*cu!iO(I%7;Y5Ool!P2O=6m<|bwy!sECjp8xlF_rMYc2E7LhdsK3{
x(D88-`wxD+hdYBo`QZs0;}mMN{V<u0Q$fKNROPN=_$vz2b=)+7pW^ucMsZu*I+81xG==aWH3WA1!6)ej8X?1ggW?G0rJ@MVUQug
55Ac?Hk8R?Sz8fTR~?{}ats#@Hw;G0jcz3h8l$VK@z__6%635PBM&mE@9NIp{2Xe*d{S0%5J~U%_>`5iw2jL9&l6%K-HLDgJg40p
^zh}pdLVvf)%VDE7nP_%_;bgMoV!lbw|UXXdL~fFpH8_G&?7b5yCz`mm`-dwfc$MBPYEEvcN&<eM&XFJ1f*1QvBa1mh=>L`bB85(
lS6XJQIke<p}C2hWO=b9L5#SuMIJT|5sI`e7jeS0ajq`gR0RycX$YDr9R)h7R}L|zgGfTs)fGiz42l&9ZuK|!p1w<byB}ZJXX`mJ
tKYkJ+wA|xO+x4$gave93kml@R0EP<!8*?-y*y1*^gcd(h~TDx98Nc5tRm19#3=vD#2+O2;LkC`q#ca-`R9igB48kuqsRHTA&Ygf
W-Q^#ukf>&<+7%x*n9&<3Ha*2!8|@*_vB6CIiD`Lj9}S+9N`a>VpZ_fJK}(nY9rK~M5<`6bAq7i+oxs^mhkKYdJEYl5kW9PQpHV3
AbjC4LJ7Cs_e6FY2<rlbOi#OSQt<YEth!909-X*6LJwVVP;m|)1GCFRpe!lDM3CzxJIDK6DD>tKZOkA9>OtxQ=a3nq_$Hm;s8Pv5
-C(-=jKZ?|_mde4`LoT+EE9W~nX8R472P)WsXN*9=WLOr?RyxJ5~gKZ^R(34YNkoTP~IPNt+vYUrKFp%tm7%RgAI^zT*B82i?;j1
86^#*OB=RZC3i!k6z4a0t{X~g5$*`~$%dLuE;nu#(HqX)G~w0<S*dbN*`n(-IW#E4yEKzr8MWf$h-y#_NDOrF8K!NiLeN3S;lmUT
Ih?V?b(QB?AXve?<`bOE;e`pKSw}Ug4QD{uORPs&E$G})W~@v+EW)`MF;2V~XH%w(dfl+10~yX`9(q7J;nE?#wXyv{fev~gS*@}V
HUxtphTH&bmz)U21kC{uLrR_scm87yGXzl~-%%2K3M2{&C`u9}s%c=7hLd@>Z+~tv7><x?sw#CVjxalsFl*KF-X74q+6KlBN`DA#
(s+MABV$wY6N^A~aET}1n!qz9HudLOrC<n0?x(g8uvx)RzP2;J=Of9%!wH9H5{~yo3J{<PsPF3pAnfcIpP3y*gZ6$_auiWMnrc_<
5I-FM6fi;_&-M{T^RcTYS}>uwJ>vhMSPYBmU#drNf16JE-_@#pNf3KKsEMqO=%i?9DJc6S!88Fy0R=NOMNHDvQ#4Ra(Mc%66Ht<|
O<>p;)Cg!EI}lI>2ZpO=sM=uB9EAMnk8-K?ydU?$H$G<bq3r&D4>U?>(a&J6^f`Q=b~&d|L%2WEa}4oU%ktoUuAvjm@sX+o_;|{7
L5?6D!2wA?6eUc+attbFKq!z;_d<mONPz($da0h^7bxi^C6H6W1>)$7n~;CjDK|zKnj~m(0}+A@Q4814q4|gTWJD^Gfu$${YE__u
5v5v042Xt_=U^|pXYS5t@A%>p1D_-+A!Zq{n$O+rG}b95TxW`jlTkkYN8s`r+$Vw-dVMY%jXK1X#H@X-%B?8i<{ks)sDwHl5I^%U
hneTLR07*BoU9*_xlzfIYS~0o{&_#>7uY8Ca%NXD;!!9+Fc6`axz)gY40c8>xtK4ML##YLe`Q0{!=J#u2Ve|jKXdApIK>)G1&GF<
Ba_+fMa*d^r3yxsC}~20@432m`4DG;O2{7oI)>XGQXp>~&l~7Zw~avdPxSfbfc%Qr%1@7;01t(V;uwS?OhT23A~cDi#5mBJN;x_S
n2D-tA&RftKJN@0N^2Y$$dW?I%+va_utEXe7cG5xeD(8H>;dn11%Sj*K{GQVh{CY=hG<P1u4KgqSzX{-PM^ep!6KX(CV+pB9U3C2
6xvKxT9Ul`&#A#fz<S3JNi@e}L72B^h()7BZ0Lr@LmdeDur<V@t*F*EB5AiV-or||O0JAANFVo|4Za531lNMb7(V8(#X$1$XOqL4
Xo;S7V<sPn1H3t9(KkF->#mv@-_NGS{yal;trIB_DMLg<KoC?>60h}KZ-W8(d*^6LXa-hL6@<tXh<$(v**^aro(|>l%gvIQ(8K%t
aj&dwWGOvMyiScsg%knaM=nO^ZBHx;8ET-a^o1d}wTc(-yo{LN?7aMnU)g#05c?A{Pf8^RQLElwb{LCAEJ3N21v=omVE$@(CVR||
e%yq9>-u;Px8Fk8Lc1Pqf$pAU8$*aw{?eyS3UxE7)w_Pin+A5!e0;J2*iqXTue&qAO$R;fX+(T{Xc-a!pTpM-1c|C{V4P$%GS|5%
ZX{xQqgzebSeMAx(mw5V;e(08Ivyx)+mcUiiH$l*muQ+JS`KB&1A(c44P*>G;sA1#`LHG-8an$RDNUW+X74%ZFBPdZwY)8@dqBdQ
WZj$^DSk&7L5OW;<DZ&T({Cc2>zQaFwofsdGkPOBOb^a=H7EJJZden*cR=_+VEL&}r*7Ff8oi=Y2h2yuMqOi&?#NsY3gE`em=yvd
DLky(dj!&Cv%g~@2Mjzx^B`$xd?9d4N-D_&{7tzI$Z@vMXN1N>LVkH|voeFH=L0pJNMg1PLY9$0X-a~xB_OMhtIlgDHdBelnUJaZ
L={Qvz3v^R?8z7hTr=u+&eO1LM_c46d`*U3A}7=$5Tzz)h-yb*Pw0@uiKR?T2R^@I{P;W6h?Ep0VV!UQ4w8w$NF0^b`TVkSX6cyI
=-<@Tt8Vj2h~<wk4zHvqNxr&p7=$^E3cQzWwMYhT28<9~$d^!RgG8Z#s-p6ULd-}v{c~l?J_BGDZ9PZ`!66XI1fFo%kpj02Jm*w3
%no!lqOc-2FAP8+$jCx~vdUpJ3`WRxBM$U{tBSJIlLA9}6cA*biwVFWn93Q5gCua!X3HzY#_u#zJnw<e5~jwfGz6OsR=qi+B@4tb
*`*mo+VO%W$();9gO)!`#)V525`elj0fr!wOjMPkj1XN4#G*?Qk9@-pj~Y6=b5mnC(U!KDQo?PxZW(O^FP+qpj_Q!CA(D`UBS>~8
0%kce62RW<d_hZgL$Pkv#tR(1lR~34DFr3f%Ix6lz}s1^gaIcLR7fewv<i}mCrJ0<+jP=ohWwef*K46j7$m3$%!`>o!CX!D)aFoN
-g75Ic$@dP*E$HR$U{$0WK9tV>mW2HlUmVjTW3oVt-o_72-k1X)TcG>KJdAxLwfHwA@)T81k^ziK%_FH!U4TD(1=P=U@v1BENnty
0tgL*57s>-84>F^Get09{Ai$J8Y3BCw|G7>f4|WL(f6nx-S?Nzx;H83k)WWbln78zv;G+W-yYAd+PJ;<)GzS=?`)S%O*AOl-`11y
PLB-pPZdBFPY#cs7aLQpFkD+qX?(hG%ENp3L$>X`2&~IIS-4eV|J(cXCa936?8W|la4`?^OBIIUZ52|gB_7}1n$okuKDsH?|5<rq
#?fE50U?xalqzSB&$F5->F2eFYs)_48DkHJd<=`R;Y=A4KTTNgVei`a?Q(9=)t_&?(eXbmgAqXmJUPTLDm^gG&z4|(JNsb{VH065
@3e4a<i)C>9X|dh1oa^RKp}sK{Iv4h{{1-e4F9P<K;2}Tp@%BuDf4&y;A&)THW1(=s0c&aVg2nI9LMD%Pa8Z)Ti5Rl^&3<(PfpGm
G#F{tpTUEM9RK$pZ#NaZ_ikuG`-k-I|9@_FPH5HRY=z+IKCLn)9Xf5WwLn%juys|UTXUd;A9V8}X>wz(zRQa*sH;#+P$3_=)0$iH
-cI(QKP2q}|E(xvl9#~~-&R~NN_)G$*s!0zU%pS%_pcK#!wq0b6XnMvadi$>R)wIBLXhial*+|RxceJATq$lv%+4wOF0vWrDS=7a
lZ_#xofcpuGO_$ie7~pL3Xle!3|03gSg*tUdH65HQA(nKiGoM<me|&c4J1{hf=MdQBl8@pYk~3suDhbI)GNPl{79Pw&9HLx=yIxx
`q%&B?ntK!5(gaSpP&
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
